package lis.strategy;

import java.util.ArrayList;
import java.util.List;
import lis.document.Inline;
import lis.strategy.Wording.Inset;
import lis.strategy.Wording.Nature;

/**
 * What readers see of inlines, and what is more than words among it.
 *
 * @param insets in their order
 */
public record RunningText(String text, List<Inset> insets) {
  public RunningText {
    insets = List.copyOf(insets);
  }

  public static RunningText of(List<Inline> inlines) {
    Reader reader = new Reader();
    inlines.forEach(reader::read);
    return new RunningText(reader.text.toString(), reader.insets);
  }

  private static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<Inset> insets = new ArrayList<>();

    private void read(Inline inline) {
      switch (inline) {
        case Inline.Text t -> text.append(t.text());
        case Inline.Emphasis e -> e.inlines().forEach(this::read);
        case Inline.Strong s -> s.inlines().forEach(this::read);
        case Inline.Code c -> inset(Nature.CODE, "", Inline.of(c.text()));
        case Inline.Link l -> inset(Nature.LINK, l.href(), l.inlines());
        case Inline.Reference r -> reference(r);
        case Inline.Elsewhere e -> inset(Nature.REFERENCE, e.target(), e.inlines());
        case Inline.Abbreviation a -> text.append(a.text());
        case Inline.Phrase p -> inset(Nature.FOREIGN, p.language(), p.inlines());
        case Inline.Note n -> {}
        case Inline.Inserted i -> i.inlines().forEach(this::read);
        case Inline.Deleted d -> {}
        case Inline.Mark m -> text.append(m.text());
        case Inline.LineBreak b -> text.append(' ');
      }
    }

    private void reference(Inline.Reference reference) {
      List<Inline> words = reference.inlines();
      inset(Nature.REFERENCE, reference.target(), words.isEmpty() ? TITLE : words);
    }

    private void inset(Nature nature, String target, List<Inline> words) {
      int start = text.length();
      int place = insets.size();
      words.forEach(this::read);
      insets.add(place, new Inset(start, text.length(), nature, target));
    }
  }

  private static final List<Inline> TITLE = Inline.of(String.valueOf(Wording.TITLE));
}
