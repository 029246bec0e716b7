package lis.render.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** Fonts for scripts and signs that the typeface of the page lacks. */
enum Fallback {
  ARABIC("NotoSansArabic-Regular", false),
  ARABIC_BOLD("NotoSansArabic-Bold", true),
  OTHER("DejaVuSans", false),
  OTHER_BOLD("DejaVuSans-Bold", true);

  private final String name;
  private final boolean heavy;

  Fallback(String name, boolean heavy) {
    this.name = name;
    this.heavy = heavy;
  }

  /** The name of the font file among the program's resources. */
  String file() {
    return name + ".ttf";
  }

  /** All, in the order in which they are tried: those of the wanted weight first. */
  static Stream<Fallback> chain(boolean heavy) {
    return Arrays.stream(values())
        .sorted(Comparator.comparing(fallback -> fallback.heavy != heavy));
  }
}
