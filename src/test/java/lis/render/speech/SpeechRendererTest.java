package lis.render.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import lis.Golden;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SpeechRendererTest {

  private static String render(Document document) {
    return new String(
        new SpeechRenderer().render(document, Theme.DEFAULT).value(), StandardCharsets.UTF_8);
  }

  @Test
  void writesTheSpecimenAsExpected() {
    Golden.check("specimen.ssml", render(Specimen.document()).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void isXmlWhateverStandsInTheText() throws Exception {
    Block block = Specimen.paragraph("R&D < \"more\" > 'less' ]]> & so on");
    Document document = new Document(Specimen.imprint(true), List.of(block));
    String script = render(document);
    assertThat(
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(script)))
                .getDocumentElement()
                .getTextContent())
        .contains("R and D < \"more\" > 'less' ]]> and so on.");
  }

  @Test
  void everySectionHasAMark() {
    assertThat(
            Jsoup.parse(render(Specimen.document()), "", Parser.xmlParser())
                .select("mark")
                .eachAttr("name"))
        .startsWith("first", "second")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatAShortFormStandsForIsSaid() {
    assertThat(render(Specimen.document()))
        .contains("<sub alias=\"Gross Value Added\">GVA</sub>")
        .contains("<lang xml:lang=\"cy\">strategaeth ddiwydiannol leol</lang>");
  }

  @Test
  void noAddressIsSaid() {
    assertThat(render(Specimen.document())).doesNotContain("https://www.gov.uk");
  }

  @Test
  void aSentenceEndsOnce() {
    Document document =
        new Document(
            Specimen.imprint(true),
            List.of(
                Specimen.paragraph("Is it so?"),
                Specimen.paragraph("So it is"),
                Specimen.paragraph("(As ever.)"),
                new Block.Paragraph(
                    Block.Voice.BODY,
                    List.of(new Inline.Strong(Inline.of("Done."))),
                    Specimen.paragraph("").origin())));
    assertThat(render(document))
        .contains("<p>Is it so?</p>", "<p>So it is.</p>", "<p>(As ever.)</p>")
        .contains("<p><emphasis level=\"strong\">Done.</emphasis></p>");
  }
}
