package lis.render.speech;

import java.util.List;
import lis.document.Inline;
import lis.document.Phrase;
import lis.render.CalledNotes;

/** Turns what stands within a line into markup for a voice. */
final class SpokenInlines {
  private final Script script;
  private final CalledNotes notes = new CalledNotes();

  SpokenInlines(Script script) {
    this.script = script;
  }

  /** The notes that were called since the last time. */
  List<Inline.Note> takeNotes() {
    return notes.take();
  }

  String markup(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> out.append(markup(inline)));
    return out.toString();
  }

  private String markup(Inline inline) {
    return switch (inline) {
      case Inline.Text t -> script.spoken(t.text());
      case Inline.Emphasis e -> "<emphasis>" + markup(e.inlines()) + "</emphasis>";
      case Inline.Strong s -> "<emphasis level=\"strong\">" + markup(s.inlines()) + "</emphasis>";
      case Inline.Code c -> Script.escaped(c.text());
      // The words alone: nobody wants to hear an address.
      case Inline.Link l -> markup(l.inlines());
      case Inline.Reference r -> markup(r.inlines());
      case Inline.Elsewhere e -> markup(e.inlines());
      case Inline.Abbreviation a -> abbreviation(a);
      case Inline.Phrase p ->
          "<lang xml:lang=\"%s\">%s</lang>"
              .formatted(Script.escaped(p.language()), Script.escaped(Inline.text(p.inlines())));
      case Inline.Note n -> {
        notes.call(n);
        yield "";
      }
      case Inline.Mark m -> "(" + script.spoken(m.text()) + ")";
      case Inline.LineBreak b -> " ";
      case Inline.Inserted i -> change(Phrase.INSERTED, i.inlines());
      case Inline.Deleted d -> change(Phrase.DELETED, d.inlines());
    };
  }

  private String change(Phrase what, List<Inline> inlines) {
    return "(%s %s, %s)"
        .formatted(
            script.spoken(script.say(what)),
            markup(inlines),
            script.spoken(script.say(Phrase.END_OF_CHANGE)));
  }

  /** What a short form stands for is said in its place (SSML 1.1, 3.1.11). */
  private static String abbreviation(Inline.Abbreviation a) {
    return a.expansion().isBlank()
        ? "<say-as interpret-as=\"characters\">%s</say-as>".formatted(Script.escaped(a.text()))
        : "<sub alias=\"%s\">%s</sub>"
            .formatted(Script.escaped(a.expansion()), Script.escaped(a.text()));
  }
}
