package lis.load;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link leads, judged by allow-list. */
sealed interface Destination {

  /** Out of the document: http, https or mailto. */
  record Outside(String href) implements Destination {}

  /** To an element, by its id. */
  record Inside(String id) implements Destination {}

  /** To an address that could run something or that nobody can foresee. */
  record Unsafe(String reason) implements Destination {}

  /** To something that isn't published. */
  record Unknown(String reason) implements Destination {}

  /** A file that may hold an element, whatever the folder; a fragment is of no account. */
  Pattern ELEMENT_FILE = Pattern.compile("(?:[^#?:]*/)?([^/#?:]+)\\.(?:md|yaml|yml)(?:#.*)?");

  Set<String> WEB = Set.of("http", "https");

  static Destination of(String typed) {
    String address = Escaping.unescapeString(typed).strip();
    if (address.codePoints().anyMatch(Destination::isHidden)) {
      return new Unsafe("its address has characters that nobody sees");
    }
    int colon = address.indexOf(':');
    if (colon >= 0 && address.substring(0, colon).matches("[^/?#]*")) {
      return withScheme(address, address.substring(0, colon).toLowerCase(Locale.ROOT));
    }
    if (address.startsWith("//") || address.indexOf('\\') >= 0) {
      return new Unsafe("its address leaves open which site it leads to");
    }
    return within(address);
  }

  private static Destination withScheme(String address, String scheme) {
    boolean web = WEB.contains(scheme);
    if (!web && !scheme.equals("mailto")) {
      return new Unsafe("addresses may begin with http:, https: or mailto:, not “" + scheme + ":”");
    }
    try {
      String href = new URI(encode(address)).toASCIIString();
      URI uri = new URI(href);
      boolean whole =
          web
              ? uri.getRawAuthority() != null && !uri.getRawAuthority().isBlank()
              : uri.getRawSchemeSpecificPart().indexOf('@') > 0;
      return whole ? new Outside(href) : new Unsafe("its address isn't whole");
    } catch (URISyntaxException e) {
      return new Unsafe("its address isn't well formed");
    }
  }

  private static Destination within(String address) {
    if (address.length() > 1 && address.startsWith("#")) {
      return new Inside(address.substring(1));
    }
    Matcher file = ELEMENT_FILE.matcher(address);
    if (file.matches()) {
      return new Inside(Percent.decode(file.group(1)).orElse(file.group(1)));
    }
    return new Unknown(
        address.isEmpty() ? "it has no address" : "“" + address + "” is no file of an element");
  }

  /** Editors type what a browser shows; what an address can't hold is encoded. */
  private static String encode(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if ((c == '%' && !isEncoded(address, i)) || " \"<>^`{|}".indexOf(c) >= 0) {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEncoded(String address, int at) {
    return at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }
}
