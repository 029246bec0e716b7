package lis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import lis.diagnostic.Code;
import lis.diagnostic.Manual;
import lis.diagnostic.Suggest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The manual page of a code. */
@Command(
    name = "explain",
    description = "Print the manual page of a code; without one, list the codes.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Explain implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "CODE", description = "Such as dangling-reference.")
  private @Nullable String code;

  private final Lis lis;

  Explain(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    if (code == null) {
      for (Code each : Code.values()) {
        lis.terminal().result("%-26s %s\n".formatted(each.word(), Manual.headline(each)));
      }
    } else {
      lis.terminal().result(Manual.page(find(code)));
    }
    return Exit.CLEAN;
  }

  private static Code find(String word) {
    List<String> words = Arrays.stream(Code.values()).map(Code::word).toList();
    return Code.of(word)
        .orElseThrow(
            () ->
                new MisuseException(
                    "there is no code “%s”. %s"
                        .formatted(
                            word,
                            Suggest.sentence(word, words).orElse("“lis explain” lists them."))));
  }
}
