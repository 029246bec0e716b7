package lis.load;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.source.SourceFile;
import lis.source.Span;
import lis.syntax.YamlNode;
import lis.syntax.YamlText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;

/** Finds out how YAML is written that was read before without a fault. */
final class YamlOutline {
  private static final Pattern PROPERTIES = Pattern.compile("[&!]\\S*(?:\\s+[&!]\\S*)?");

  private final SourceFile file;
  private final Marks marks;
  private final Iterator<Event> events;
  private Event event;

  private YamlOutline(SourceFile file, int start, int end) {
    String text = file.text().substring(start, end);
    this.file = file;
    this.marks = Marks.of(file, start, text);
    this.events =
        new org.yaml.snakeyaml.Yaml(YamlReader.options()).parse(new StringReader(text)).iterator();
    this.event = events.next();
  }

  static YamlText read(SourceFile file, int start, int end) {
    return new YamlOutline(file, start, end).read(file.span(start, end));
  }

  private YamlText read(Span whole) {
    event = events.next();
    boolean marked = event instanceof DocumentStartEvent opening && opening.getExplicit();
    int head = marked ? marks.offset(event.getEndMark()) : whole.start();
    event = events.next();
    return new YamlText(file.span(whole.start(), head), node(), whole);
  }

  /** The node that begins with the event at hand; afterwards the event behind it is. */
  private YamlNode node() {
    Event first = event;
    event = events.next();
    return switch (first) {
      case ScalarEvent scalar -> scalar(scalar);
      case AliasEvent alias -> new YamlNode.Scalar(YamlNode.Style.FLOW, span(alias));
      case MappingStartEvent mapping -> mapping(mapping);
      case CollectionStartEvent sequence -> sequence(sequence);
      default -> throw new IllegalStateException("no node begins with " + first);
    };
  }

  private YamlNode scalar(ScalarEvent scalar) {
    boolean block =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    Span span = span(scalar);
    return block
        ? new YamlNode.Scalar(YamlNode.Style.BLOCK, wholeLines(span))
        : new YamlNode.Scalar(YamlNode.Style.FLOW, span);
  }

  /** Spaces at the end of its last line are part of the value. */
  private Span wholeLines(Span span) {
    int lineEnd = file.text().indexOf('\n', span.end());
    return file.span(span.start(), lineEnd < 0 ? file.text().length() : lineEnd);
  }

  private YamlNode mapping(MappingStartEvent opening) {
    List<YamlNode.Pair> pairs = new ArrayList<>();
    while (!(event instanceof MappingEndEvent)) {
      YamlNode key = node();
      pairs.add(new YamlNode.Pair(key, node()));
    }
    Event closing = event;
    event = events.next();
    Span properties = properties(opening);
    boolean flow = opening.isFlow();
    int end =
        closed(opening) || pairs.isEmpty()
            ? marks.offset(closing.getEndMark())
            : pairs.getLast().value().span().end();
    return new YamlNode.Mapping(properties, flow, pairs, from(opening, properties, end));
  }

  private YamlNode sequence(CollectionStartEvent opening) {
    List<YamlNode> items = new ArrayList<>();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(node());
    }
    Event closing = event;
    event = events.next();
    Span properties = properties(opening);
    boolean flow = opening.isFlow();
    int end =
        closed(opening) || items.isEmpty()
            ? marks.offset(closing.getEndMark())
            : items.getLast().span().end();
    return new YamlNode.Sequence(properties, flow, items, from(opening, properties, end));
  }

  /** Whether it stands in brackets or braces; one pair in a list may do without. */
  private boolean closed(CollectionStartEvent opening) {
    int end = marks.offset(opening.getEndMark());
    return opening.isFlow() && end > marks.offset(opening.getStartMark());
  }

  private Span properties(CollectionStartEvent opening) {
    int start = marks.offset(opening.getStartMark());
    Matcher written = PROPERTIES.matcher(file.text()).region(start, file.text().length());
    boolean any = opening.getAnchor() != null || opening.getTag() != null;
    return any && written.lookingAt() ? file.span(start, written.end()) : file.span(start, start);
  }

  /** From the first key, dash or bracket on. */
  private Span from(CollectionStartEvent opening, Span properties, int end) {
    int start = properties.end();
    if (start > properties.start()) {
      int marked = marks.offset(opening.getEndMark());
      char before = marked > start ? file.text().charAt(marked - 1) : ' ';
      start = "-[{".indexOf(before) >= 0 ? marked - 1 : marked;
    }
    return file.span(start, Math.max(start, end));
  }

  private Span span(Event written) {
    return marks.span(written.getStartMark(), written.getEndMark());
  }
}
