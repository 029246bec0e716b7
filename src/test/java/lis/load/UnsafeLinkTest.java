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
    return Stream.of(
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "javascript&#x3A;alert(1)",
        "javascript\\:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "java&#9;script:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java&#10;script:alert(1)",
        "java&#0;script:alert(1)",
        "java\u0001script:alert(1)",
        "&#1;javascript:alert(1)",
        "\u200Bjavascript:alert(1)",
        "java\u00ADscript:alert(1)",
        "\u202Ejavascript:alert(1)",
        "javascript://example.org/%0Aalert(1)",
        "javascript:javascript:alert(1)",
        "javascript:/*https://*/alert(1)",
        "vbscript:msgbox(1)",
        "VBSCRIPT:x",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "DATA:image/svg+xml,x",
        "data&colon;text/html,x",
        "file:///etc/passwd",
        "ftp://example.org",
        "blob:https://example.org/x",
        "about:blank",
        "view-source:https://example.org",
        "jar:https://example.org!/x",
        "feed:javascript:alert(1)",
        "livescript:x",
        "mocha:x",
        "tel:123",
        "//example.org/x",
        "\\\\\\\\example.org",
        "/\\\\example.org",
        "https:example.org",
        "https://",
        "https:///x",
        "http:javascript:alert(1)",
        "mailto:",
        "https://exa&#9;mple.org",
        "x:y",
        ":x");
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
  @ValueSource(
      strings = {
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "<JAVASCRIPT:alert(1)>",
        "<vbscript:x>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "a <script>alert(1)</script>",
        "<script>alert(1)</script>",
        "<iframe src=\"https://example.org\"></iframe>",
        "<style>*{}</style>",
        "<!--><script>-->",
        "<?php x ?>",
        "<![CDATA[<b>]]>",
        "<a onclick=alert(1)>",
        "<details open ontoggle=alert(1)>"
      })
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
