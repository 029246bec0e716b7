package lis.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import lis.change.Edit;
import lis.change.Part;
import lis.change.Stretch;

/** Changed words with as much around them as one needs to find them. */
final class Shown {
  /** Words that are kept beside a change. */
  private static final int AROUND = 9;

  private static final Pattern WORDS = Pattern.compile("\\S+\\s*|\\s+");

  private Shown() {}

  /** How words are marked that stay, go, or come. */
  record Marks(
      UnaryOperator<String> same, UnaryOperator<String> deleted, UnaryOperator<String> inserted) {}

  /** Whether the reason says both what was and what is, so that nothing is left to be shown. */
  static boolean isSaid(Edit edit) {
    boolean exact =
        switch (edit.part().shape()) {
          case FIGURE, DATE, CHOICE, ANSWER, ADDRESS -> true;
          default -> false;
        };
    return exact
        && edit.before().isPresent()
        && edit.after().isPresent()
        && edit.reasons().stream().noneMatch(r -> r.before().isEmpty() || r.after().isEmpty());
  }

  /** An edit on one line. */
  static String line(Edit edit, Marks marks, int most) {
    String place = place(edit.part());
    return place.isEmpty()
        ? words(edit, marks, most)
        : marks.same().apply(place + ": ") + words(edit, marks, most);
  }

  private static String place(Part part) {
    return switch (part.shape()) {
      case CELL, OBSERVATION -> part.place();
      default -> "";
    };
  }

  private static String words(Edit edit, Marks marks, int most) {
    StringBuilder out = new StringBuilder();
    List<Stretch> all = edit.shown();
    for (int i = 0; i < all.size(); i++) {
      Stretch each = all.get(i);
      out.append(
          switch (each.nature()) {
            case SAME ->
                all.size() == 1
                    ? marks.same().apply(cut(each.text(), most))
                    : marks.same().apply(context(each.text(), i == 0, i == all.size() - 1));
            case DELETED -> marks.deleted().apply(cut(each.text(), most));
            case INSERTED -> marks.inserted().apply(cut(each.text(), most));
          });
    }
    return out.toString();
  }

  private static List<String> pieces(String text) {
    return WORDS.matcher(text).results().map(m -> m.group()).toList();
  }

  private static String context(String text, boolean first, boolean last) {
    List<String> pieces = pieces(text);
    int kept = (first ? 0 : AROUND) + (last ? 0 : AROUND);
    if (pieces.size() <= kept + 2) {
      return text;
    }
    String head = first ? "" : String.join("", pieces.subList(0, AROUND));
    String tail =
        last ? "" : String.join("", pieces.subList(pieces.size() - AROUND, pieces.size()));
    return head + (head.isEmpty() || head.endsWith(" ") ? "… " : " … ") + tail;
  }

  /** What is too long to be read here, cut after a word. */
  static String cut(String text, int most) {
    String line = text.replace('\n', ' ');
    if (line.length() <= most) {
      return line;
    }
    int at = line.lastIndexOf(' ', most);
    return line.substring(0, at < most / 2 ? most : at) + " …";
  }
}
