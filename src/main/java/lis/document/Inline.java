package lis.document;

import java.util.List;
import java.util.Optional;

/** A node within a line. */
public sealed interface Inline {

  record Text(String text) implements Inline {}

  record Emphasis(List<Inline> inlines) implements Inline {
    public Emphasis {
      inlines = List.copyOf(inlines);
    }
  }

  record Strong(List<Inline> inlines) implements Inline {
    public Strong {
      inlines = List.copyOf(inlines);
    }
  }

  record Code(String text) implements Inline {}

  /** A link out of the document; the address is http, https or mailto. */
  record Link(String href, List<Inline> inlines) implements Inline {
    public Link {
      inlines = List.copyOf(inlines);
      if (Inline.text(inlines).isBlank()) {
        throw new InaccessibleException("a link needs words");
      }
    }
  }

  /**
   * A link within the document.
   *
   * @param target an id of the document
   * @param inlines the words; empty for the target's own, which are filled in when it is resolved
   * @param paged whether pages on paper say behind the words on which page the target stands
   */
  record Reference(String target, List<Inline> inlines, boolean paged) implements Inline {
    public Reference {
      inlines = List.copyOf(inlines);
    }

    public Reference(String target, List<Inline> inlines) {
      this(target, inlines, false);
    }
  }

  /**
   * A link into another publication of the same strategy.
   *
   * @param publication its id; empty until it is resolved
   * @param formats the words for the formats that it comes in
   * @param target an id in it; empty for its beginning
   */
  record Elsewhere(String publication, List<String> formats, String target, List<Inline> inlines)
      implements Inline {
    public Elsewhere {
      formats = List.copyOf(formats);
      inlines = List.copyOf(inlines);
      if (Inline.text(inlines).isBlank()) {
        throw new InaccessibleException("a link needs words");
      }
    }
  }

  /** A short form, and what it stands for. */
  record Abbreviation(String text, String expansion) implements Inline {}

  /** Words in a language other than the document's. */
  record Phrase(String language, List<Inline> inlines) implements Inline {
    public Phrase {
      inlines = List.copyOf(inlines);
      if (!Languages.isTag(language)) {
        throw new InaccessibleException(
            "“" + language + "” is no language tag such as cy or fr-FR");
      }
    }
  }

  /**
   * A footnote, at the place that refers to it.
   *
   * @param number from 1; 0 until it is resolved
   */
  record Note(int number, List<Block> blocks) implements Inline {
    public Note {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A word that says how far to trust what stands beside it: "Derived", "Illustrative", "Draft".
   */
  record Mark(String text) implements Inline {}

  record LineBreak() implements Inline {}

  /** Words that a later version has, and an earlier one hasn't. */
  record Inserted(List<Inline> inlines) implements Inline {
    public Inserted {
      inlines = List.copyOf(inlines);
    }
  }

  /** Words that an earlier version has, and a later one hasn't. */
  record Deleted(List<Inline> inlines) implements Inline {
    public Deleted {
      inlines = List.copyOf(inlines);
    }
  }

  /** The words alone, as a voice would read them; notes are left out. */
  static String text(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> out.append(text(inline)));
    return out.toString();
  }

  private static String text(Inline inline) {
    return switch (inline) {
      case Text t -> t.text();
      case Emphasis e -> text(e.inlines());
      case Strong s -> text(s.inlines());
      case Code c -> c.text();
      case Link l -> text(l.inlines());
      case Reference r -> text(r.inlines());
      case Elsewhere e -> text(e.inlines());
      case Abbreviation a -> a.text();
      case Phrase p -> text(p.inlines());
      case Note n -> "";
      case Mark m -> m.text();
      case LineBreak b -> " ";
      case Inserted i -> text(i.inlines());
      case Deleted d -> text(d.inlines());
    };
  }

  /** Plain words as the one inline that they are. */
  static List<Inline> of(String text) {
    return List.of(new Text(text));
  }

  /** The inlines below a node, where it has any. */
  default Optional<List<Inline>> children() {
    return switch (this) {
      case Emphasis e -> Optional.of(e.inlines());
      case Strong s -> Optional.of(s.inlines());
      case Link l -> Optional.of(l.inlines());
      case Reference r -> Optional.of(r.inlines());
      case Elsewhere e -> Optional.of(e.inlines());
      case Phrase p -> Optional.of(p.inlines());
      case Inserted i -> Optional.of(i.inlines());
      case Deleted d -> Optional.of(d.inlines());
      case Text t -> Optional.empty();
      case Code c -> Optional.empty();
      case Abbreviation a -> Optional.empty();
      case Note n -> Optional.empty();
      case Mark m -> Optional.empty();
      case LineBreak b -> Optional.empty();
    };
  }
}
