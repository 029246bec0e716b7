package lis.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The manual: a page of Markdown for each code. */
public final class Manual {
  private Manual() {}

  public static String page(Code code) {
    String resource = "/lis/manual/" + code.word() + ".md";
    try (InputStream in = Manual.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the manual has no page " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a code stands for, in a few words: the heading of its page. */
  public static String headline(Code code) {
    return page(code).lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  /** The words below a heading of the second level, a line for each paragraph. */
  public static String section(Code code, String heading) {
    String[] parts = page(code).split("(?m)^## " + heading + "$", 2);
    return parts.length < 2
        ? ""
        : parts[1].split("(?m)^## ", 2)[0].strip().replaceAll("(?<!\n)\n(?!\n)", " ");
  }
}
