package lis.render;

import java.util.Optional;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;

/** Where a link leads that may be published: on the web or to a mailbox, never to a script. */
public record Address(String href) {
  /** Browsers skip blanks and control characters within a scheme, so an address has none at all. */
  private static final Pattern SAFE =
      Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}\"<>\\\\]+");

  /** The address, if it is one that may be published. */
  public static Optional<Address> of(String href) {
    return SAFE.matcher(href).matches() ? Optional.of(new Address(href)) : Optional.empty();
  }

  /** What to say of a link that lost its address. */
  public static Diagnostic unsafe(String href, Span place) {
    return Diagnostic.of(
            Code.UNSAFE_LINK,
            place,
            "The address “" + href + "” isn't one that can be published; its words stand alone.")
        .help("Use an address that begins with https://, http:// or mailto: and has no spaces.");
  }
}
