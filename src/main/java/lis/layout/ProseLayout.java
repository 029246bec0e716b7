package lis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Kind;
import lis.source.Edit;
import lis.source.SourceFile;
import lis.source.Span;
import lis.syntax.Parts;
import lis.syntax.Syntax;
import lis.syntax.YamlNode;

/** Lays out the Markdown of a file: below the front matter, and in the fields that hold prose. */
final class ProseLayout {
  private final Syntax syntax;
  private final Parts parts;
  private final List<Edit> edits = new ArrayList<>();

  private ProseLayout(Syntax syntax, Parts parts) {
    this.syntax = syntax;
    this.parts = parts;
  }

  /**
   * The file with its prose in its layout.
   *
   * @param kinds of the elements, in their order
   */
  static SourceFile apply(Syntax syntax, Parts parts, YamlNode root, List<Optional<Kind>> kinds) {
    ProseLayout layout = new ProseLayout(syntax, parts);
    List<YamlNode> elements = ElementKinds.elements(root);
    for (int i = 0; i < elements.size(); i++) {
      if (kinds.get(i).isPresent()) {
        layout.fields(elements.get(i), kinds.get(i).get());
      }
    }
    layout.body();
    String text = Edit.apply(parts.file().text(), layout.edits);
    // Text that ends without a line's end would change when the line ends, and lis doesn't mind.
    return new SourceFile(parts.file().path(), text.endsWith("\n") ? text : text + "\n");
  }

  private void fields(YamlNode element, Kind kind) {
    if (element instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Pair pair : mapping.pairs()) {
        Field field = kind.fields().get(KeyOrder.name(pair.key().span().text()));
        boolean prose = field != null && field.type() == FieldType.PROSE;
        if (prose && pair.value() instanceof YamlNode.Scalar scalar) {
          field(scalar);
        }
      }
    }
  }

  private void field(YamlNode.Scalar scalar) {
    List<String> typed = Lines.of(scalar.span().text());
    boolean lines = scalar.style() == YamlNode.Style.BLOCK && typed.getFirst().contains("|");
    if (!lines || ScalarText.told(typed.getFirst()).isPresent() || typed.size() < 2) {
      return;
    }
    int indent = ScalarText.indent(typed);
    List<String> content = new ArrayList<>();
    typed
        .subList(1, typed.size())
        .forEach(line -> content.add(line.length() > indent ? line.substring(indent) : ""));
    String text = String.join("\n", content);
    List<String> tidy = Lines.indented(Lines.of(tidy(text)), indent);
    edit(scalar.span(), typed.getFirst() + "\n" + String.join("\n", tidy));
  }

  private void body() {
    String body = parts.body();
    if (!body.isBlank()) {
      Span place = parts.file().span(parts.bodyStart(), parts.file().text().length());
      String tidy = tidy(body);
      edit(place, tidy.equals(body) ? body : tidy + "\n");
    }
  }

  private void edit(Span place, String text) {
    if (!place.text().equals(text)) {
      edits.add(new Edit(place, text));
    }
  }

  /** The text in its layout; as it is where it would be read as something else then. */
  private String tidy(String text) {
    return syntax
        .markdown(text)
        .map(read -> String.join("\n", MarkdownText.lines(text, read)))
        .filter(tidy -> syntax.sameProse(text, tidy))
        .orElse(text);
  }
}
