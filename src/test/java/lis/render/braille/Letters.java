package lis.render.braille;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Braille that everybody can read: each letter is the cell that stands for it in braille ASCII. */
final class Letters implements Translator {
  private static final Pattern OTHER = Pattern.compile("[^ -_]");

  @Override
  public List<String> cells(List<String> texts, String table) {
    return texts.stream()
        .map(text -> Cell.unicode(OTHER.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("=")))
        .toList();
  }
}
