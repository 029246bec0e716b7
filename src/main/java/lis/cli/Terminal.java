package lis.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;

/** Prints. Control characters in content never reach a terminal. */
final class Terminal {
  private static final Pattern WORDS = Pattern.compile("(?m)^(error|warning)(\\[[a-z0-9-]+\\])");
  private static final Pattern MARKS = Pattern.compile("(?m)^( +\\| +)(\\^+|-+)");
  private static final Pattern HELP = Pattern.compile("(?m)^( += )(help)");

  private static final Pattern GONE = Pattern.compile("\\[-[^\n]*?-\\]");
  private static final Pattern COME = Pattern.compile("\\{\\+[^\n]*?\\+\\}");

  private final PrintStream out;
  private final PrintStream err;
  private final boolean colour;
  private final boolean progress;
  private final boolean quiet;
  private final boolean verbose;

  Terminal(Host host, boolean colour, boolean quiet, boolean verbose) {
    this.out = host.out();
    this.err = host.err();
    this.colour = colour;
    this.progress = host.terminal() && !quiet;
    this.quiet = quiet;
    this.verbose = verbose;
  }

  /** What was asked for. */
  void result(String text) {
    out.print(clean(text));
    out.flush();
  }

  /** What only those want to know who ask for more. */
  void detail(String text) {
    if (verbose) {
      err.println(clean(text));
    }
  }

  /** What is said besides. */
  void say(String text) {
    if (!quiet) {
      err.println(clean(text));
    }
  }

  /** What is said even when nothing else is. */
  void complain(String text) {
    err.println(clean(text));
  }

  /** A diagnostic report, coloured where that is wanted. */
  void report(String text) {
    String clean = clean(text);
    if (colour) {
      clean = WORDS.matcher(clean).replaceAll("\u001b[1;31m$1$2\u001b[0m");
      clean = MARKS.matcher(clean).replaceAll("$1\u001b[1;31m$2\u001b[0m");
      clean = HELP.matcher(clean).replaceAll("$1\u001b[1;36m$2\u001b[0m");
    }
    out.print(clean);
    out.flush();
  }

  /** A comparison; where colour is wanted, what goes is red and what comes is green. */
  void changes(String text) {
    String clean = clean(text);
    if (colour) {
      clean = GONE.matcher(clean).replaceAll("\u001b[31m$0\u001b[0m");
      clean = COME.matcher(clean).replaceAll("\u001b[32m$0\u001b[0m");
    }
    out.print(clean);
    out.flush();
  }

  /** A line that the next one overwrites; only where a person watches. */
  void progress(String text) {
    if (progress) {
      err.print("\r\u001b[K" + clean(text));
      err.flush();
    }
  }

  /** Takes the line of progress away. */
  void progressDone() {
    if (progress) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  /**
   * Without control characters but line ends, and without those that turn the direction of text.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n' || text.startsWith("\r\n", i);
      boolean control = (c < 0x20 && !lineEnd && c != '\t') || (c >= 0x7f && c < 0xa0);
      boolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
      if (control || turns) {
        out.append('\ufffd');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
