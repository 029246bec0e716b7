package lis.compose;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lis.compose.Vocabulary.Attribute;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.source.Kebab;
import lis.source.Span;

/** Parses the markup that a template wrote into tags of the vocabulary, each with its place. */
final class MarkupTree {

  /** A tag with what it holds, or a stretch of words. */
  sealed interface Node {}

  record Words(String text) implements Node {}

  record Tag(Vocabulary name, Map<Attribute, String> attributes, List<Node> nodes, Span place)
      implements Node {

    Optional<String> get(Attribute attribute) {
      return Optional.ofNullable(attributes.get(attribute));
    }

    List<Tag> children(Vocabulary wanted) {
      return nodes.stream()
          .filter(node -> node instanceof Tag tag && tag.name == wanted)
          .map(Tag.class::cast)
          .toList();
    }

    Optional<Tag> child(Vocabulary wanted) {
      return children(wanted).stream().findFirst();
    }
  }

  private static final XMLInputFactory FACTORY = factory();

  private final Function<String, Optional<Span>> places;
  private final Consumer<Diagnostic> report;
  private final Deque<Tag> open = new ArrayDeque<>();

  private MarkupTree(
      Function<String, Optional<Span>> places, Span start, Consumer<Diagnostic> report) {
    this.places = places;
    this.report = report;
    open.push(new Tag(Vocabulary.DOCUMENT, Map.of(), new ArrayList<>(), start));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * The root of the markup. Of an svg everything is kept as it is, as words.
   *
   * @param places finds the place that a tag's mark names
   * @param start stands for the whole, where nothing nearer is known
   */
  static Tag parse(
      String markup,
      Function<String, Optional<Span>> places,
      Span start,
      Consumer<Diagnostic> report) {
    return new MarkupTree(places, start, report).parse(markup);
  }

  private Tag parse(String markup) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(markup));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(reader.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_MARKUP,
                  open.getFirst().place(),
                  "The markup breaks off after this tag: " + reason(e) + ".")
              .help("Close every tag that is opened, in the opposite order."));
    }
    Tag root = open.getLast();
    return root.child(Vocabulary.DOCUMENT).orElse(root);
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return at < 0 ? message : message.substring(at + "Message: ".length());
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    Optional<Vocabulary> known = Vocabulary.of(name);
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      Optional<Attribute> found =
          Kebab.parse(Attribute.class, attribute)
              .filter(a -> known.isEmpty() || known.get().allows(a));
      if (found.isPresent()) {
        attributes.put(found.get(), reader.getAttributeValue(i));
      } else {
        others.add(attribute);
      }
    }
    Span place =
        Optional.ofNullable(attributes.get(Attribute.AT))
            .flatMap(places)
            .orElse(open.getFirst().place());
    known.ifPresentOrElse(k -> unknownAttributes(k, others, place), () -> unknownTag(name, place));
    Tag tag = new Tag(known.orElse(Vocabulary.SPAN), attributes, new ArrayList<>(), place);
    open.getFirst().nodes().add(tag);
    open.push(tag);
  }

  private void unknownTag(String name, Span place) {
    List<String> words = Kebab.all(Vocabulary.class);
    report.accept(
        Diagnostic.of(Code.BAD_MARKUP, place, "There is no tag <" + name + "> in lis's markup.")
            .help(
                Suggest.sentence(name, words)
                    .orElse("There is " + String.join(", ", words) + ".")));
  }

  private void unknownAttributes(Vocabulary tag, List<String> names, Span place) {
    for (String name : names) {
      List<String> words =
          tag.attributes().stream()
              .filter(a -> a != Attribute.AT)
              .map(Attribute::word)
              .sorted()
              .toList();
      report.accept(
          Diagnostic.of(
                  Code.BAD_MARKUP, place, "<" + tag.word() + "> has no attribute “" + name + "”.")
              .help(
                  Suggest.sentence(name, words)
                      .orElse(
                          words.isEmpty()
                              ? "It has none."
                              : "It can have " + String.join(", ", words) + ".")));
    }
  }

  private void end() {
    if (open.size() > 1) {
      open.pop();
    }
  }

  private void words(String text) {
    open.getFirst().nodes().add(new Words(text));
  }
}
