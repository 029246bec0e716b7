package lis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lis.Golden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages as they are read aloud. */
class ReadingOrderTest {
  private final Pages pages = Pages.published();
  private final Tab tab = Sight.tab().as(View.WIDE);

  @AfterEach
  void close() {
    tab.close();
  }

  @Test
  void everyWordThatIsSeenIsHeardInTheSameOrder() {
    List<String> faults = new ArrayList<>();
    for (String path : pages.samples()) {
      tab.open(pages.address(path));
      tab.ask(
          "document.querySelectorAll('svg, img, [role=img]').forEach((picture) => picture.remove())");
      String seen = letters(tab.ask("shown()").asText());
      String heard = letters(Voice.of(tab).words());
      if (!seen.equals(heard)) {
        faults.add(path + " " + apart(seen, heard));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String apart(String seen, String heard) {
    int i = 0;
    while (i < Math.min(seen.length(), heard.length()) && seen.charAt(i) == heard.charAt(i)) {
      i++;
    }
    return "is seen as “%s” and heard as “%s”".formatted(from(seen, i), from(heard, i));
  }

  private static String from(String text, int start) {
    return text.substring(Math.max(0, start - 20), Math.min(text.length(), start + 40));
  }

  /** A page of a site, as roles and names in their order. */
  @Test
  void pageOfASite() {
    tab.open(pages.address("strategy/reach-potential.html"));
    Golden.check("voice-of-reach-potential.txt", Voice.of(tab).told());
  }

  /** A page with every block that there is. */
  @Test
  void everyBlock() {
    tab.open(pages.address("specimen.html"));
    Golden.check("voice-of-specimen.txt", Voice.of(tab).told());
  }
}
