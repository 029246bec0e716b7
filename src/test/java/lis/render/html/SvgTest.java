package lis.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Paint;
import lis.document.Picture;
import lis.document.Specimen;
import lis.document.Theme;
import org.junit.jupiter.api.Test;

class SvgTest {
  private final Svg svg = new Svg("d1-", Specimen.ORIGIN);

  @Test
  void givesADrawingOneNameAndHidesItsMarks() {
    assertThat(read("<svg viewBox='0 0 9 9'><title>t</title><rect width='3' height='4'/></svg>"))
        .contains(
            """
            <svg xmlns=\"http://www.w3.org/2000/svg\" role="img" aria-label="A &quot;box&quot;" viewBox="0 0 9 9">\
            <g aria-hidden="true"><rect width="3" height="4"></rect></g></svg>
            """);
    assertThat(svg.findings()).isEmpty();
  }

  @Test
  void hidesADrawingThatOnlyDecorates() {
    assertThat(svg.read(new Picture.Drawing("<svg/>", "")))
        .contains(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\"><g aria-hidden=\"true\"></g></svg>\n");
  }

  @Test
  void aChartWearsThePagesColours() {
    String chart = "<svg viewBox='0 0 9 9'><path d='M0 0' fill='var(--ink)'/></svg>";
    assertThat(svg.read(chart, "Two values."))
        .contains(
            """
            <svg xmlns=\"http://www.w3.org/2000/svg\" class="chart" role="img" aria-label="Two values." viewBox="0 0 9 9">\
            <g aria-hidden="true"><path d="M0 0" fill="var(--ink)"></path></g></svg>
            """);
    assertThat(svg.findings()).isEmpty();
    String css = Stylesheet.of(Theme.DEFAULT, Set.of()).css();
    for (Paint paint : Paint.named()) {
      String name = paint.reference().substring("var(".length(), paint.reference().length() - 1);
      assertThat(css).contains(name + ":" + paint.in(Theme.DEFAULT.light()).hex());
    }
  }

  @Test
  void makesIdsTheDrawingsOwn() {
    assertThat(
            read(
                "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><path id='a' fill='url(#b)'/>"
                    + "<use xlink:href='#a'/><use href='other.svg#a'/></svg>"))
        .get()
        .asString()
        .contains("<path id=\"d1-a\" fill=\"url(#d1-b)\">")
        .contains("<use href=\"#d1-a\"></use><use></use>");
  }

  @Test
  void saysInAttributesWhatAStyleSays() {
    assertThat(read("<svg><path style='fill: #fff; behavior:url(x); stroke:url(http://x)'/></svg>"))
        .get()
        .asString()
        .contains("<path fill=\"#fff\">");
  }

  @Test
  void leavesOutWhatRunsOrLoadsAndSaysSo() {
    assertThat(
            read(
                """
                <svg onload="x()"><script>x()</script><foreignObject><p>x</p></foreignObject>\
                <image href="https://example.org/x.png"/><circle onclick="x()" r="1"/></svg>"""))
        .contains(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"A &quot;box&quot;\"><g aria-hidden=\"true\">"
                + "<circle r=\"1\"></circle></g></svg>\n");
    assertThat(svg.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.BAD_IMAGE);
              assertThat(finding.message()).endsWith("foreignObject, image, script");
            });
  }

  @Test
  void shrinksADrawingInProportionThatGivesOnlyItsSize() {
    assertThat(read("<svg width='20px' height='10'/>"))
        .get()
        .asString()
        .contains("width=\"20\" height=\"10\" viewBox=\"0 0 20 10\"");
  }

  @Test
  void refusesWhatIsNoDrawing() {
    assertThat(read("<p>no</p>")).isEmpty();
    assertThat(read("<svg><g></svg>")).isEmpty();
    assertThat(read("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>"))
        .isEmpty();
    assertThat(svg.findings()).extracting(Diagnostic::code).hasSize(3).containsOnly(Code.BAD_IMAGE);
  }

  private Optional<String> read(String markup) {
    return svg.read(new Picture.Drawing(markup, "A \"box\""));
  }
}
