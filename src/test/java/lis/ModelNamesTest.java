package lis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import lis.edit.Starter;
import lis.load.StrategyLoader;
import lis.model.Field;
import lis.model.Model;
import lis.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java never says a kind's or a field's own name: the model does. */
class ModelNamesTest {

  @ParameterizedTest
  @MethodSource("models")
  void noNameOfAShippedModelIsALiteral(String starter) throws IOException {
    Set<String> names = names(Starter.of(starter));
    assertThat(names).hasSizeGreaterThan(50);
    List<String> offences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        literals(file).stream()
            .filter(names::contains)
            .forEach(literal -> offences.add(file + ": \"" + literal + "\""));
      }
    }
    assertThat(offences).isEmpty();
  }

  static List<String> models() {
    return Starter.models();
  }

  private static Set<String> names(SourceTree tree) {
    Model model = new StrategyLoader(tree).load().value().orElseThrow().model();
    Set<String> names = new HashSet<>(model.kinds().keySet());
    model.kinds().values().forEach(kind -> names.addAll(kind.fields().keySet()));
    model
        .relations()
        .values()
        .forEach(
            relation -> {
              names.add(relation.name());
              names.add(relation.inverse());
              relation.attributes().values().stream().map(Field::name).forEach(names::add);
            });
    return names;
  }

  private static List<String> literals(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjects(file));
      List<String> found = new ArrayList<>();
      task.parse().forEach(unit -> new Literals(found).scan(unit, null));
      return found;
    }
  }

  private static final class Literals extends TreeScanner<Void, Void> {
    private final List<String> found;

    Literals(List<String> found) {
      this.found = found;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text) {
        found.add(text);
      }
      return null;
    }
  }
}
