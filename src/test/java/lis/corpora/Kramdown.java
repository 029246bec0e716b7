package lis.corpora;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page's Liquid, kramdown and HTML into plain Markdown, or drops it, and counts what it
 * did. The words stay as they were.
 */
final class Kramdown {
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\n]*\\}");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]]*\\]\\(\\S+(?:\\s+\"[^\"]*\")?\\s*\\)[^\n]*");
  private static final Pattern SCRIPT = Pattern.compile("(?s)<(script|iframe)\\b.*?</\\1>");
  private static final Pattern BREAK = Pattern.compile("\\s*<br\\s*/?>\\s*");
  private static final Pattern QUOTATION =
      Pattern.compile("(?s)<blockquote\\b[^>]*>(.*?)</blockquote>");
  private static final Pattern ANCHOR =
      Pattern.compile("(?s)<a\\s[^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^>]*|/)?>");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\n]*)\\]\\(([^)\\s]*)\\)");
  private static final Pattern ACTIONS =
      Pattern.compile("\\bActions? \\d+(?:(?:, and |, | and )\\d+)*");
  private static final Pattern NUMBER = Pattern.compile("(Actions? )?(\\d+)");

  /** What HTML says that Markdown says as well; all other tags are dropped. */
  private static final Map<String, String> MARKDOWN =
      Map.ofEntries(
          Map.entry("p", "\n\n"),
          Map.entry("/p", "\n\n"),
          Map.entry("button", "\n\n### "),
          Map.entry("/button", "\n\n"),
          Map.entry("b", "**"),
          Map.entry("/b", "**"),
          Map.entry("strong", "**"),
          Map.entry("/strong", "**"),
          Map.entry("h2", "\n\n## "),
          Map.entry("/h2", "\n\n"),
          Map.entry("h3", "\n\n### "),
          Map.entry("/h3", "\n\n"));

  private final String site;
  private final Map<String, String> pages;
  private final Map<Integer, String> actions;
  private final Tally tally;

  /**
   * @param site the address of the published pages
   * @param pages ids of elements by the paths and anchors that links name
   * @param actions ids of the actions by their numbers
   */
  Kramdown(String site, Map<String, String> pages, Map<Integer, String> actions, Tally tally) {
    this.site = site;
    this.pages = Map.copyOf(pages);
    this.actions = Map.copyOf(actions);
    this.tally = tally;
  }

  String markdown(String text) {
    String plain =
        replaced(text, "{{ site.baseurl }}", "", "Liquid tags {{ site.baseurl }} filled in");
    plain = dropped(plain, ATTRIBUTES, "kramdown attributes {: } dropped");
    plain = dropped(plain, IMAGE, "images dropped, with the captions beside them");
    plain = html(plain);
    plain = LINK.matcher(plain).replaceAll(link -> quoted(link(link.group(1), link.group(2))));
    plain = replaced(plain, "&#42;", "\\*", "character references &#42; turned into \\*");
    plain = ACTIONS.matcher(plain).replaceAll(numbers -> quoted(numbered(numbers.group())));
    return tidy(plain);
  }

  /** Words of a text field, which has no markup: links and emphasis leave theirs. */
  String words(String text) {
    String plain = TAG.matcher(text).replaceAll(tag -> quoted(tag(tag, "")));
    plain = LINK.matcher(plain).replaceAll(link -> quoted(unlinked(link.group(1))));
    return plain.strip();
  }

  private String unlinked(String words) {
    tally.add("links in titles left without their addresses");
    return words;
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private String replaced(String text, String from, String to, String what) {
    int times = text.split(Pattern.quote(from), -1).length - 1;
    if (times > 0) {
      tally.add(what, times);
    }
    return text.replace(from, to);
  }

  private String dropped(String text, Pattern pattern, String what) {
    return turned(text, pattern, "", what);
  }

  private String turned(String text, Pattern pattern, String into, String what) {
    return pattern
        .matcher(text)
        .replaceAll(
            found -> {
              tally.add(what);
              return quoted(into);
            });
  }

  private String html(String text) {
    String plain = dropped(text, SCRIPT, "HTML scripts and frames dropped");
    plain = turned(plain, BREAK, "\\\n", "HTML <br> turned into Markdown");
    plain =
        QUOTATION
            .matcher(plain)
            .replaceAll(
                quotation -> {
                  tally.add("HTML <blockquote> turned into Markdown");
                  return quoted(quotation.group(1).strip().replaceAll("(?m)^", "> "));
                });
    plain =
        ANCHOR
            .matcher(plain)
            .replaceAll(
                a -> {
                  tally.add("HTML <a> turned into Markdown");
                  return quoted("[" + a.group(2) + "](" + a.group(1) + ")");
                });
    plain = TAG.matcher(plain).replaceAll(tag -> quoted(tag(tag, "\n")));
    return plain.replaceAll("(?m)^(#+) \\*\\*(.*)\\*\\*$", "$1 $2");
  }

  private String tag(MatchResult tag, String otherwise) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    Optional<String> markdown =
        otherwise.isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(MARKDOWN.get(tag.group(1) + name));
    if (tag.group(1).isEmpty()) {
      tally.add(
          "HTML <%s> %s"
              .formatted(name, markdown.isPresent() ? "turned into Markdown" : "dropped"));
    }
    return markdown.orElse(otherwise);
  }

  private String link(String words, String address) {
    boolean here = address.startsWith("#");
    boolean page = address.startsWith("/");
    Optional<String> element =
        here || page ? Optional.ofNullable(pages.get(path(address))) : Optional.empty();
    if (element.isPresent()) {
      tally.add("links to pages and anchors turned into references by id");
      return "[[" + element.get() + "|" + words.strip() + "]]";
    }
    if (here) {
      tally.add("links within the page dropped, with their words");
      return "";
    }
    if (page) {
      tally.add("links to pages and files given the site's address");
      return "[" + words + "](" + site + address + ")";
    }
    return "[" + words + "](" + address + ")";
  }

  /** The page that an address names, without what stands behind it. */
  private static String path(String address) {
    return address.startsWith("#") ? address : address.replaceFirst("/?(#.*)?$", "");
  }

  /** "Actions 8, 9, and 10" with each number a reference, if there are actions of these numbers. */
  private String numbered(String words) {
    return NUMBER
        .matcher(words)
        .replaceAll(
            found -> {
              String id = actions.get(Integer.valueOf(found.group(2)));
              if (id == null) {
                tally.add("numbers of actions that there aren't, left as words");
                return quoted(found.group());
              }
              tally.add("actions named by number turned into references by id");
              return quoted("[[" + id + "|" + found.group() + "]]");
            });
  }

  /** Lines without white space at their ends, and never two empty ones. */
  private static String tidy(String text) {
    return text.replaceAll("[ \t]+(?=\n|$)", "").replaceAll("\n{3,}", "\n\n").strip();
  }
}
