package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import lis.diagnostic.Diagnostic;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;

/** Whatever a hand does to a file, lis says something of it, or nothing, and never fails itself. */
class SlipsOfTheHandTest {
  private static final int FOR_EACH_FILE = Integer.getInteger("lis.slips", 40);
  private static final String TYPED = ":-\"'{}[]|>&*!%@`#\n \t<()\\=,.~^£é\u00a0\ud83d\ude00";

  @Test
  void isNoFaultOfTheProgram() {
    MemoryTree tree = Smallest.tree();
    Random random = new Random(1);
    for (String path : tree.list("strategy")) {
      for (int i = 0; i < FOR_EACH_FILE; i++) {
        String text = slip(tree.text(path), random);
        List<Diagnostic> found;
        try {
          found = Smallest.findings(tree.with(path, text));
        } catch (RuntimeException e) {
          throw new AssertionError(path + " with\n" + text, e);
        }
        assertThat(found).as(path).allMatch(d -> d.place().line() > 0);
      }
    }
  }

  private static String slip(String text, Random random) {
    int at = random.nextInt(text.length());
    int line = text.lastIndexOf('\n', at) + 1;
    int next = text.indexOf('\n', at) + 1;
    int end = next == 0 ? text.length() : next;
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + typed(random) + text.substring(at);
      case 2 -> text.substring(0, at) + typed(random) + text.substring(at + 1);
      case 3 -> text.substring(0, line) + text.substring(end);
      case 4 -> text.substring(0, end) + text.substring(line);
      default -> text.substring(0, line) + " ".repeat(random.nextInt(4)) + text.substring(line);
    };
  }

  private static String typed(Random random) {
    int[] all = TYPED.codePoints().toArray();
    return Character.toString(all[random.nextInt(all.length)]);
  }
}
