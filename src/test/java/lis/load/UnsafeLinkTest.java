package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.document.Block;
import lis.document.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No way to write a script into prose ends in a link, and each is reported once. */
class UnsafeLinkTest {

  static Stream<String> addresses() {
    return HostileLinks.addresses();
  }

  static Stream<String> html() {
    return HostileLinks.html();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void isNoLink(String address) {
    for (String text :
        List.of("[words](<" + address + ">)", "[words]\n\n[words]: <" + address + ">")) {
      ProseReader.Prose prose =
          Markdown.read(text.replace("<script>", "&lt;script&gt;").replace("</script>", ""));
      assertThat(hrefs(prose.blocks())).isEmpty();
      assertThat(prose.diagnostics()).hasSize(1).allMatch(d -> d.code() == Code.UNSAFE_LINK);
      assertThat(prose.blocks()).asString().contains("words");
    }
  }

  @ParameterizedTest
  @MethodSource("html")
  void htmlIsNoLinkEither(String text) {
    ProseReader.Prose prose = Markdown.read(text);
    assertThat(hrefs(prose.blocks())).isEmpty();
    assertThat(prose.diagnostics())
        .hasSize(1)
        .allMatch(d -> d.code() == Code.UNSAFE_LINK || d.code() == Code.RAW_HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://example.org/a?b=c&d#e",
        "https://example.org/a(b)",
        "mailto:a@example.org?subject=b"
      })
  void ordinaryAddressesAreLinks(String address) {
    ProseReader.Prose prose = Markdown.read("[words](" + address + ")");
    assertThat(prose.diagnostics()).isEmpty();
    assertThat(hrefs(prose.blocks())).containsExactly(address);
  }

  private static List<String> hrefs(List<Block> blocks) {
    List<String> found = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        collect(p.inlines(), found);
      }
    }
    return found;
  }

  private static void collect(List<Inline> inlines, List<String> found) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link link) {
        found.add(link.href());
      }
      inline.children().ifPresent(children -> collect(children, found));
    }
  }
}
