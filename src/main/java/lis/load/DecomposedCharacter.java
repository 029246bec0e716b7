package lis.load;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Edit;
import lis.source.SourceFile;
import lis.source.Span;

/** Finds letters written as several characters where Unicode has one (not in its form NFC). */
final class DecomposedCharacter {
  /** Nothing composes with white space, so each word can be looked at by itself. */
  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final char FIRST_MARK = 0x300;

  private DecomposedCharacter() {}

  static void find(SourceFile file, Consumer<Diagnostic> report) {
    if (composed(file.text())) {
      return;
    }
    List<Span> words =
        WORD.matcher(file.text())
            .results()
            .filter(word -> !composed(word.group()))
            .map((MatchResult word) -> file.span(word.start(), word.end()))
            .toList();
    Edit[] edits = words.stream().map(DecomposedCharacter::compose).toArray(Edit[]::new);
    report.accept(
        Diagnostic.of(
                Code.DECOMPOSED_CHARACTER,
                words.getFirst(),
                "A letter of this word is written as several characters, so a search for it fails.")
            .help(
                "Type the word again, in Unicode's form NFC. Words in this file that need it: %d."
                    .formatted(words.size()))
            .fix("Write each letter as one character", edits));
  }

  /** Below U+0300, where the combining marks begin, every text is composed (UAX 15, section 9). */
  private static boolean composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK && !settled(text.charAt(i))) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /**
   * Dashes, quotation marks and an ellipsis: they are what stands in English prose beyond Latin.
   */
  private static boolean settled(char c) {
    return (c >= 0x2010 && c <= 0x2027) || c == '€';
  }

  private static Edit compose(Span word) {
    return new Edit(word, Normalizer.normalize(word.text(), Normalizer.Form.NFC));
  }
}
