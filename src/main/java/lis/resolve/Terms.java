package lis.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.document.Block;
import lis.document.Inline;

/**
 * Leads from the first mention of a term to where it is explained (WCAG 2.2, 3.1.3, technique G55):
 * once in each section that is a page of its own, in running text alone. Headings, tables, facts,
 * quotations and words that lead elsewhere stay as they are.
 */
final class Terms extends TreeMapper {
  private final Map<String, List<Spelling>> spellings = new HashMap<>();
  private final Set<String> terms;
  private Set<String> met = new HashSet<>();
  private boolean open;
  private boolean among;

  /**
   * A way to write a term.
   *
   * @param fixed whether its first letter is always as here: that of a name or a short form
   */
  private record Spelling(String words, String id, boolean fixed) {
    /** Where it ends, also in the plural, if it stands here; -1 otherwise. */
    int end(String text, int start) {
      if (!text.regionMatches(!fixed, start, words, 0, 1)
          || !text.startsWith(words.substring(1), start + 1)) {
        return -1;
      }
      int end = start + words.length();
      return ends(text, end)
          ? end
          : text.startsWith("s", end) && ends(text, end + 1) ? end + 1 : -1;
    }

    private static boolean ends(String text, int end) {
      return end >= text.length()
          || (!Character.isLetterOrDigit(text.codePointAt(end)) && text.charAt(end) != '-');
    }
  }

  /**
   * @param words ways to write a term, with its id
   * @param shortForms likewise
   * @param anchors what can be referred to: a term that this document doesn't explain is left alone
   */
  Terms(Map<String, String> words, Map<String, String> shortForms, Set<String> anchors) {
    words.forEach((each, id) -> add(each, id, false, anchors));
    shortForms.forEach((each, id) -> add(each, id, true, anchors));
    spellings
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Spelling s) -> -s.words().length())));
    terms = new HashSet<>(words.values());
    terms.retainAll(anchors);
  }

  private void add(String words, String id, boolean fixed, Set<String> anchors) {
    if (anchors.contains(id)) {
      spellings
          .computeIfAbsent(first(words, 0), key -> new ArrayList<>())
          .add(new Spelling(words, id, fixed));
    }
  }

  /** The terms that the document explains. */
  Set<String> terms() {
    return terms;
  }

  @Override
  Block section(Block.Section s) {
    Set<String> outer = met;
    boolean before = among;
    if (s.page()) {
      met = new HashSet<>();
    }
    among = s.blocks().stream().anyMatch(this::explains);
    Block mapped = super.section(s);
    met = outer;
    among = before;
    return mapped;
  }

  private boolean explains(Block block) {
    return block instanceof Block.Definitions && block.anchors().stream().anyMatch(terms::contains);
  }

  @Override
  Block block(Block block) {
    boolean before = open;
    Block mapped =
        switch (block) {
          case Block.Paragraph p -> {
            open = p.voice() == Block.Voice.BODY && !among;
            yield super.block(p);
          }
          case Block.Section s -> super.block(s);
          case Block.ItemList l -> super.block(l);
          case Block.Callout c -> super.block(c);
          default -> block;
        };
    open = before;
    return mapped;
  }

  @Override
  void inline(Inline inline, List<Inline> out) {
    switch (inline) {
      case Inline.Text text -> {
        if (open) {
          mark(text.text(), out);
        } else {
          out.add(text);
        }
      }
      case Inline.Reference r -> {
        if (open && terms.contains(r.target())) {
          met.add(r.target());
        }
        out.add(r);
      }
      case Inline.Emphasis e -> super.inline(e, out);
      case Inline.Strong s -> super.inline(s, out);
      default -> out.add(inline);
    }
  }

  private void mark(String text, List<Inline> out) {
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      if (!begins(text, at)) {
        at++;
        continue;
      }
      Optional<Spelling> found = found(text, at);
      if (found.isPresent() && met.add(found.get().id())) {
        int end = found.get().end(text, at);
        if (at > from) {
          out.add(new Inline.Text(text.substring(from, at)));
        }
        out.add(new Inline.Reference(found.get().id(), Inline.of(text.substring(at, end))));
        from = end;
        at = end;
      } else {
        at = found.isPresent() ? found.get().end(text, at) : at + 1;
      }
    }
    if (from < text.length()) {
      out.add(new Inline.Text(text.substring(from)));
    }
  }

  private Optional<Spelling> found(String text, int at) {
    return spellings.getOrDefault(first(text, at), List.of()).stream()
        .filter(spelling -> spelling.end(text, at) >= 0)
        .findFirst();
  }

  private static boolean begins(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0
            || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-'));
  }

  /** The first letters of a word, whichever way it is written: enough to leave most words alone. */
  private static String first(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 2)).toLowerCase(Locale.ROOT);
  }
}
