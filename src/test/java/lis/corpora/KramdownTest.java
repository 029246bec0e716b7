package lis.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KramdownTest {
  private final Tally tally = new Tally();
  private final Kramdown kramdown =
      new Kramdown(
          "https://a.example",
          Map.of("/background", "background", "#walks", "walks"),
          Map.of(3, "mend-kerbs", 17, "put-up-signs"),
          tally);

  private String turned(String text) {
    return kramdown.markdown(text);
  }

  @Test
  void linksBecomeReferencesWhereAnElementIsMeant() {
    assertThat(turned("[Why]({{ site.baseurl }}/background/#how){: .button}"))
        .isEqualTo("[[background|Why]]");
    assertThat(turned("**[Walks ](#walks)**")).isEqualTo("**[[walks|Walks]]**");
    assertThat(turned("[News]({{ site.baseurl }}/news)"))
        .isEqualTo("[News](https://a.example/news)");
    assertThat(turned("End.\n\n[Back to top](#main-content)")).isEqualTo("End.");
    assertThat(tally.report())
        .contains("    2  Liquid tags {{ site.baseurl }} filled in\n")
        .contains("    1  kramdown attributes {: } dropped\n")
        .contains("    1  links within the page dropped, with their words\n");
  }

  @Test
  void numbersOfActionsBecomeReferencesWithTheirWords() {
    assertThat(turned("as in Action 3 and Actions 3, 17, and 99 of 17"))
        .isEqualTo(
            "as in [[mend-kerbs|Action 3]] and [[mend-kerbs|Actions 3]], [[put-up-signs|17]],"
                + " and 99 of 17");
    assertThat(tally.report())
        .contains("    1  numbers of actions that there aren't, left as words\n");
  }

  @Test
  void htmlBecomesMarkdownOrGoes() {
    assertThat(
            turned(
                "<div class=\"a\">\n  <button x=\"y\"><strong>Why?</strong></button>\n\t<p>As <a href=\"https://b.example\">they</a> say.</p>\n</div>"))
        .isEqualTo("### Why?\n\nAs [they](https://b.example) say.");
    assertThat(turned("<blockquote style=\"x\">\nWalk.\n<br>\n– A walker\n</blockquote>"))
        .isEqualTo("> Walk.\\\n> – A walker");
    assertThat(turned("Before.\n\n<iframe src=\"x\"></iframe>\n\nAfter."))
        .isEqualTo("Before.\n\nAfter.");
    assertThat(turned("see <https://b.example> &#42;")).isEqualTo("see <https://b.example> \\*");
  }

  @Test
  void imagesGoWithTheirCaptions() {
    assertThat(turned("One.\n\n{:.wide}\n![A (b)](/a.png \"A (b)\") A caption\n\nTwo."))
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void titlesKeepTheirWords() {
    assertThat(kramdown.words("Visit [a.example](https://a.example) <b>now</b>"))
        .isEqualTo("Visit a.example now");
  }
}
