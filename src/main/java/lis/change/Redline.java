package lis.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lis.document.Block;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Inline;
import lis.model.Role;
import lis.source.Kebab;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** What changed, as a document: what went is struck through, what came is underlined. */
public final class Redline {
  /** What its files are called. */
  public static final String NAME = "redline";

  private static final Span ORIGIN = SourceFile.named("the comparison").start();

  private static final String HOW =
      "Words that were taken out are struck through, and words that were put in are underlined. In"
          + " print, the ones stand in square brackets besides, and the others in braces. Structural"
          + " changes are about what there is and how it hangs together, substantive ones about what"
          + " is said, and editorial ones about how it is said.";

  private final Changes changes;
  private final RedlineWords words;
  private final Names names;
  private final Function<ElementChange, String> touches;

  private Redline(Changes changes, Function<ElementChange, String> touches) {
    this.changes = changes;
    this.names = new Names(changes.before(), changes.after());
    this.words = new RedlineWords(this::title);
    this.touches = touches;
  }

  /**
   * What a redline says of itself.
   *
   * @param between the names of the two versions
   * @param sentences that say what was compared, and what came of it
   * @param revision the commit of the later version; empty where it is none
   * @param date the only date that enters the document
   */
  public record Head(String between, List<String> sentences, String revision, Instant date) {
    public Head {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * The document.
   *
   * @param touches what hangs on a changed element; empty for nothing
   */
  public static Document of(Changes changes, Head head, Function<ElementChange, String> touches) {
    Redline redline = new Redline(changes, touches);
    return new Document(imprint(changes.after(), head), redline.blocks(head.sentences()));
  }

  private static Imprint imprint(Strategy strategy, Head head) {
    return new Imprint(
        NAME,
        "What changed: " + strategy.root().title(),
        head.between(),
        strategy.isEnglish() ? strategy.language() : "en",
        "What a draft changes, with insertions and deletions marked.",
        List.of(),
        strategy.root().text(Role.PUBLISHER),
        "",
        Optional.empty(),
        "",
        "",
        head.revision(),
        head.date(),
        false,
        Optional.empty());
  }

  private String title(String id) {
    return changes
        .after()
        .find(id)
        .or(() -> changes.before().find(id))
        .map(Element::shortTitle)
        .orElse(id);
  }

  private List<Block> blocks(List<String> opening) {
    List<Block> blocks = new ArrayList<>();
    opening.forEach(sentence -> blocks.add(paragraph(Block.Voice.BODY, Inline.of(sentence))));
    blocks.add(paragraph(Block.Voice.ASIDE, Inline.of(HOW)));
    List<Statement> vocabulary = Vocabulary.of(changes);
    if (!vocabulary.isEmpty()) {
      blocks.add(section(2, "change-vocabulary", "Vocabulary", List.of(list(vocabulary))));
    }
    Map<String, List<Block>> kinds = new LinkedHashMap<>();
    for (Account account : Account.of(changes)) {
      kinds
          .computeIfAbsent(account.change().element().kind(), kind -> new ArrayList<>())
          .add(element(account));
    }
    kinds.forEach(
        (kind, sections) ->
            blocks.add(section(2, "change-kind-" + kind, names.kinds(kind), sections)));
    List<Statement> numbers = changes.numbers();
    if (!numbers.isEmpty()) {
      blocks.add(section(2, "change-numbers", "Numbers that readers see", List.of(list(numbers))));
    }
    if (!changes.files().isEmpty()) {
      blocks.add(section(2, "change-files", "Other files", List.of(files())));
    }
    return blocks;
  }

  private static Block paragraph(Block.Voice voice, List<Inline> inlines) {
    return new Block.Paragraph(voice, inlines, ORIGIN);
  }

  private static Block section(int level, String id, String title, List<Block> blocks) {
    return new Block.Section(
        id, Optional.empty(), Inline.of(title), level, 0, true, false, blocks, ORIGIN);
  }

  private Block element(Account account) {
    Snapshot element = account.change().element();
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(Block.Voice.ASIDE, Inline.of(element.id() + ", " + element.file())));
    blocks.add(list(account.statements()));
    String touched = touches.apply(account.change());
    if (!touched.isEmpty()) {
      blocks.add(paragraph(Block.Voice.BODY, Inline.of("This touches " + touched + ".")));
    }
    return section(3, "change-" + element.id(), element.title(), blocks);
  }

  private Block list(List<Statement> statements) {
    return new Block.ItemList(false, 1, statements.stream().map(this::item).toList(), ORIGIN);
  }

  private Block.Item item(Statement statement) {
    List<Inline> line = new ArrayList<>();
    if (statement.said().isEmpty()) {
      line.add(new Inline.Strong(Inline.of(statement.subject())));
      line.add(new Inline.Text(":"));
    } else {
      line.add(new Inline.Strong(Inline.of(Names.capital(Kebab.of(statement.weight())))));
      String end = statement.edits().isEmpty() ? "." : "";
      line.add(new Inline.Text(": " + statement.line() + end));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(Block.Voice.BODY, line));
    for (Edit edit : statement.edits()) {
      List<Inline> inlines = new ArrayList<>();
      String place = edit.part().place();
      if (!place.isEmpty() && edit.part().shape() != Part.Shape.FIGURE) {
        inlines.add(new Inline.Text(place + ": "));
      }
      inlines.addAll(words.of(edit));
      if (!Inline.text(inlines).isBlank()) {
        blocks.add(paragraph(Block.Voice.BODY, inlines));
      }
    }
    return new Block.Item(blocks);
  }

  private Block files() {
    return new Block.ItemList(
        false,
        1,
        changes.files().stream()
            .map(
                file ->
                    new Block.Item(
                        List.of(
                            paragraph(
                                Block.Voice.BODY,
                                Inline.of(file.path() + ": " + file.said() + ".")))))
            .toList(),
        ORIGIN);
  }
}
