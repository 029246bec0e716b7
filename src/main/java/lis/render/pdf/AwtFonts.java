package lis.render.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The program's own fonts for what is drawn as outlines: those of machines differ. */
final class AwtFonts {
  private AwtFonts() {}

  static Font font(Weight weight) {
    byte[] bytes = Resources.bytes("/lis/fonts/" + weight.file());
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
    } catch (FontFormatException e) {
      throw new IllegalStateException("the program was packed with a broken font", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
