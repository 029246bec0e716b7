package lis.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.document.Colour;
import lis.source.Span;

/**
 * A drawing that lis made: its shapes as vectors, and upon them its words as text, which can be
 * searched and copied.
 *
 * @param width in pixels
 * @param height in pixels
 * @param smallest size of its words, in pixels
 */
record ChartDrawing(Drawing shapes, List<Words> words, float width, float height, float smallest) {
  /** Behind each text: between one and the next, words part for those who copy them. */
  private static final String END = " ";

  private static final String NUMBER = "=\"([0-9.]+)\"";
  private static final Pattern SIZE =
      Pattern.compile("<svg[^>]* width" + NUMBER + " height" + NUMBER);
  private static final Pattern TEXT = Pattern.compile("<text ([^>]*)>([^<]*)</text>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

  ChartDrawing {
    words = List.copyOf(words);
  }

  /**
   * A line of text, in the size of the drawing.
   *
   * @param x of its left edge
   * @param y of its baseline, from the top
   */
  record Words(Line line, float x, float y) {}

  /** Reads a drawing whose colours were put in. */
  static ChartDrawing of(String svg, Setting setting, Span origin) {
    List<Words> words = new ArrayList<>();
    float smallest = Float.MAX_VALUE;
    Matcher text = TEXT.matcher(svg);
    while (text.find()) {
      Map<String, String> attributes = attributes(text.group(1));
      smallest = Math.min(smallest, number(attributes, "font-size"));
      words.add(words(attributes, plain(text.group(2)), setting, origin));
    }
    Matcher size = SIZE.matcher(svg);
    Drawing shapes = Drawing.read(text.replaceAll("")).orElseThrow();
    if (!size.find()) {
      throw new IllegalArgumentException("a chart needs a width and a height: " + svg);
    }
    return new ChartDrawing(
        shapes, words, Float.parseFloat(size.group(1)), Float.parseFloat(size.group(2)), smallest);
  }

  private static Map<String, String> attributes(String markup) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(markup);
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return attributes;
  }

  private static float number(Map<String, String> attributes, String name) {
    return Float.parseFloat(attributes.getOrDefault(name, "0"));
  }

  private static Words words(
      Map<String, String> attributes, String text, Setting setting, Span origin) {
    Weight weight = attributes.containsKey("font-weight") ? Weight.BOLD : Weight.REGULAR;
    Colour colour =
        Colour.parse(attributes.getOrDefault("fill", "")).orElse(setting.palette().ink());
    RunWriter writer = new RunWriter(setting, origin);
    writer.text(
        Characters.flowing(text) + END,
        new StructureElement(Role.SPAN),
        setting.style(weight, number(attributes, "font-size"), colour));
    Line line = LineBreaker.lines(writer.runs(), Float.MAX_VALUE).getFirst();
    float before =
        switch (attributes.getOrDefault("text-anchor", "start")) {
          case "middle" -> line.width() / 2;
          case "end" -> line.width();
          default -> 0;
        };
    return new Words(line, number(attributes, "x") - before, number(attributes, "y"));
  }

  private static String plain(String markup) {
    return markup
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  void draw(Canvas canvas, Canvas.Area area) {
    canvas.drawing(shapes, area);
    float scale = (area.right() - area.left()) / width;
    for (Words text : words) {
      for (Line.Fragment fragment : text.line().fragments()) {
        Style style = fragment.run().style();
        canvas.text(
            Style.of(style.face(), style.size() * scale, style.colour()),
            fragment.text(),
            area.left() + (text.x() + fragment.x()) * scale,
            area.top() - text.y() * scale);
      }
    }
  }
}
