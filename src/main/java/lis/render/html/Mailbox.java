package lis.render.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.render.Address;

/** Words in which an e-mail address, where there is one, can be written to at once. */
final class Mailbox {
  private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private Mailbox() {}

  static void write(Html html, String words) {
    Matcher mailbox = MAILBOX.matcher(words);
    int from = 0;
    while (mailbox.find()) {
      Optional<Address> address = Address.of("mailto:" + mailbox.group());
      html.text(words.substring(from, mailbox.start()));
      address.ifPresentOrElse(
          to -> html.element(Tag.A.with(Attribute.HREF, to.href()), mailbox.group()),
          () -> html.text(mailbox.group()));
      from = mailbox.end();
    }
    html.text(words.substring(from));
  }
}
