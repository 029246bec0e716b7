package lis.render.html;

/** Writes markup in which every text is escaped and every element closed. */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final String emptyEnd;

  /** As HTML writes it. */
  Html() {
    this(">");
  }

  private Html(String emptyEnd) {
    this.emptyEnd = emptyEnd;
  }

  /** As XML writes it. */
  static Html xml() {
    return new Html("/>");
  }

  /** An element and what is written while {@code inside} runs. */
  void element(Opening opening, Runnable inside) {
    Tag tag = opening.tag();
    open(opening, ">");
    if (tag.flow() == Tag.Flow.BOX) {
      out.append('\n');
    }
    inside.run();
    if (tag.flow() == Tag.Flow.BOX && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    out.append("</").append(tag.word()).append('>');
    if (tag.flow() != Tag.Flow.INLINE) {
      out.append('\n');
    }
  }

  void element(Tag tag, Runnable inside) {
    element(tag.plain(), inside);
  }

  void element(Opening opening, String text) {
    element(opening, () -> text(text));
  }

  void element(Tag tag, String text) {
    element(tag.plain(), text);
  }

  /** An element that has nothing in it. */
  void empty(Opening opening) {
    open(opening, emptyEnd);
    out.append('\n');
  }

  void text(String text) {
    escape(text, false);
  }

  /** Markup that comes from this room. */
  void markup(String markup) {
    out.append(markup);
  }

  /** What was written since the last time. */
  String take() {
    String markup = out.toString();
    out.setLength(0);
    return markup;
  }

  private void open(Opening opening, String end) {
    out.append('<').append(opening.tag().word());
    opening
        .attributes()
        .forEach(
            (attribute, value) -> {
              out.append(' ').append(attribute.word()).append("=\"");
              escape(value, true);
              out.append('"');
            });
    out.append(end);
  }

  /** Text for XML as well as HTML: drawings are written with it too. */
  static String escaped(String text) {
    Html html = new Html();
    html.escape(text, true);
    return html.take();
  }

  private void escape(String text, boolean quotes) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(quotes ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(c);
        default -> out.append(Character.isISOControl(c) ? '\ufffd' : c);
      }
    }
  }
}
