package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KerningTest {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÄÉŁŴßéñčżΑΓΛγλАГТУгту’“”";
  private static final String RIGHT = LETTERS + ".,";
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static Kerning kerning(Weight weight) {
    return new Kerning(Resources.bytes("/lis/fonts/" + weight.file()));
  }

  /** What the machine's own layout engine makes of a pair. */
  private static long drawn(Font font, Font plain, String pair) {
    GlyphVector near = font.layoutGlyphVector(CONTEXT, pair.toCharArray(), 0, 2, 0);
    GlyphVector apart = plain.layoutGlyphVector(CONTEXT, pair.toCharArray(), 0, 2, 0);
    assertThat(near.getNumGlyphs()).isEqualTo(2);
    return Math.round(near.getGlyphPosition(2).getX() - apart.getGlyphPosition(2).getX());
  }

  private static boolean meet(int left, int right) {
    UnicodeScript first = UnicodeScript.of(left);
    UnicodeScript second = UnicodeScript.of(right);
    return first == second || first == UnicodeScript.COMMON || second == UnicodeScript.COMMON;
  }

  @ParameterizedTest
  @EnumSource(Weight.class)
  void everyPairIsAsALayoutEngineDrawsIt(Weight weight) {
    Font plain = AwtFonts.font(weight).deriveFont(1000f);
    Font font = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    Kerning kerning = kerning(weight);
    int kerned = 0;
    for (int left : LETTERS.codePoints().toArray()) {
      for (int right : RIGHT.codePoints().toArray()) {
        if (!meet(left, right)) {
          continue; // an engine lays scripts out one by one
        }
        String pair = Character.toString(left) + Character.toString(right);
        assertThat((long) kerning.between(left, right))
            .as(pair)
            .isEqualTo(drawn(font, plain, pair));
        kerned += kerning.between(left, right) == 0 ? 0 : 1;
      }
    }
    assertThat(kerned).isGreaterThan(800);
  }

  @Test
  void nothingIsTakenOffWhereALineMayEnd() {
    Kerning kerning = kerning(Weight.REGULAR);
    for (String pair : new String[] {"A ", " T", "-V", "/T", "V-", ".T", "T\u00a0"}) {
      assertThat(kerning.between(pair.charAt(0), pair.charAt(1))).as(pair).isZero();
    }
  }

  @Test
  void whatTheFontLacksStandsApart() {
    assertThat(kerning(Weight.REGULAR).between('A', '\u4e2d')).isZero();
    assertThat(kerning(Weight.REGULAR).between(0x1d400, 'V')).isZero();
  }

  @Test
  void aTextIsAsWideAsItsPieces() {
    Face face = new Face(Weight.REGULAR);
    assertThat(face.width("AVATAR Tokyo"))
        .isLessThan(face.width("A") * 3 + face.width("V") + face.width("T") + face.width("R Tokyo"))
        .isEqualTo(face.width("AVATAR") + face.width(" ") + face.width("Tokyo"));
  }
}
