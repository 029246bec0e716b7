package lis.change;

import java.util.Optional;

/**
 * A file that holds no element, such as a picture or a template, and isn't the same.
 *
 * @param before a short name for its bytes; empty where it is new
 * @param after the same now; empty where it is gone
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {

  /** What happened to it. */
  public String said() {
    return before.isEmpty() ? "new" : after.isEmpty() ? "taken out" : "other content";
  }

  /** Pictures and templates say something; what colours there are says nothing. */
  public Weight weight() {
    return path.endsWith("theme.yaml") ? Weight.EDITORIAL : Weight.SUBSTANTIVE;
  }

  /** The same, seen from the later version. */
  public FileChange reversed() {
    return new FileChange(path, after, before);
  }
}
