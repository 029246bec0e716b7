package lis.compose;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.TreeSet;
import lis.diagnostic.Suggest;

/** A template asks for something that there isn't; the help says what there is. */
final class UnknownNameException extends TemplateModelException {
  private static final long serialVersionUID = 1;

  /** More names than this are no help. */
  private static final int MANY = 60;

  private final String reason;
  private final String help;

  UnknownNameException(String what, String name, Collection<String> known) {
    super(what + " has no “" + name + "”.");
    this.reason = what + " has no “" + name + "”.";
    String near = Suggest.sentence(name, known).orElse("");
    String all =
        known.size() > MANY ? "" : "There is " + String.join(", ", new TreeSet<>(known)) + ".";
    this.help = (near + " " + all).strip();
  }

  String reason() {
    return reason;
  }

  String help() {
    return help;
  }
}
