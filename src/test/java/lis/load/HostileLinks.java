package lis.load;

import java.util.stream.Stream;

/** Ways to write a script, or a place that no reader may be led to, into prose. */
public final class HostileLinks {
  private HostileLinks() {}

  /** Where a link must not lead. */
  public static Stream<String> addresses() {
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

  /** What must not become HTML. */
  public static Stream<String> html() {
    return Stream.of(
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
        "<details open ontoggle=alert(1)>");
  }

  /** All of them as the text of an element. */
  public static Stream<String> texts() {
    return Stream.concat(
        addresses()
            .map(a -> a.replace("<script>", "&lt;script&gt;").replace("</script>", ""))
            .map(a -> "[words](<" + a + ">)"),
        html());
  }
}
