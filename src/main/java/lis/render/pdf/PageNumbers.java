package lis.render.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How many digits the numbers of pages have that the text names, before the pages are known. Only
 * that moves lines; the numbers themselves are drawn last.
 */
final class PageNumbers {
  /** Most documents have fewer than a hundred pages. */
  private static final int USUAL = 2;

  private final Map<String, Integer> digits;

  /** From here on room is only ever added, so that two passes can't undo each other for ever. */
  private final boolean settling;

  private PageNumbers(Map<String, Integer> digits, boolean settling) {
    this.digits = digits;
    this.settling = settling;
  }

  /** Before anything was set. */
  static PageNumbers unknown() {
    return new PageNumbers(Map.of(), false);
  }

  Signpost signpost(String anchor) {
    return new Signpost(anchor, digits.getOrDefault(anchor, USUAL));
  }

  /** Whether every signpost that was set has the room it needs, and none too much. */
  boolean suit(Collection<Signpost> signposts, ToIntFunction<String> pages) {
    return signposts.stream()
        .allMatch(
            s -> {
              int needed = digits(s, pages);
              return settling ? needed <= s.digits() : needed == s.digits();
            });
  }

  /** What is known once signposts were set and the pages were made. */
  PageNumbers after(Collection<Signpost> signposts, ToIntFunction<String> pages) {
    boolean second = !digits.isEmpty();
    Map<String, Integer> known = new HashMap<>();
    for (Signpost signpost : signposts) {
      int needed = digits(signpost, pages);
      known.put(signpost.anchor(), second ? Math.max(needed, signpost.digits()) : needed);
    }
    return new PageNumbers(known, second);
  }

  private static int digits(Signpost signpost, ToIntFunction<String> pages) {
    return Integer.toString(pages.applyAsInt(signpost.anchor())).length();
  }
}
