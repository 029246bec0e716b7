package lis;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.source.MemoryTree;

/**
 * Puts one fault into a strategy. The text that it writes holds the faulty words between ⟦ and ⟧,
 * and {@code {n}} where each fault needs a number of its own. Where it takes another fault besides,
 * that one stands between ⟪ and ⟫, with its code and a colon before it.
 */
record Planter(Code code, Site site, String where, String text) {

  /** How a fault gets into the strategy. */
  enum Site {
    /** An entry between two others of a list. */
    ENTRY,
    /** A line at the end of an element's front matter. */
    FIELD,
    /** A paragraph before or after an element's own. */
    PARAGRAPH,
    /** A file of its own. */
    FILE,
    /** Lines below one of the settings. */
    BELOW,
    /** A template of its own, and a publication that uses it. */
    TEMPLATE
  }

  private static final String SETTINGS = "strategy/strategy.yaml";
  private static final String PUBLICATIONS = "publications:\n";
  private static final String PUBLICATION =
      "  - {id: planted-{n}, title: Planted, template: planted-{n}.ftlx, formats: [html],"
          + " summary-of: strategy}\n";

  private static final String FENCE = "---\n";
  private static final Pattern ENTRIES = Pattern.compile("(?m)^- id: ");

  static Planter entry(Code code, String file, String text) {
    return new Planter(code, Site.ENTRY, "strategy/" + file, text);
  }

  static Planter field(Code code, String folder, String text) {
    return new Planter(code, Site.FIELD, "strategy/" + folder, text);
  }

  static Planter paragraph(Code code, String folder, String text) {
    return new Planter(code, Site.PARAGRAPH, "strategy/" + folder, text);
  }

  static Planter file(Code code, String path, String text) {
    return new Planter(code, Site.FILE, "strategy/" + path, text);
  }

  static Planter below(Code code, String file, String line, String text) {
    return new Planter(code, Site.BELOW, "strategy/" + file + "#" + line + "\n", text);
  }

  /** What the model expects in every short version, so that a planted one lacks nothing else. */
  private static final String NAMED =
      "<#list all.priority + all[\"local-challenge\"] as aim>"
          + "<p><a href=\"#${aim.id}\" whole=\"yes\">${aim.name}</a></p></#list>";

  static Planter template(Code code, String text) {
    return new Planter(
        code,
        Site.TEMPLATE,
        "templates/documents/planted-{n}.ftlx",
        text.replace("</document>", NAMED + "</document>"));
  }

  /** The tree with this fault, still between its marks, and with its code before it. */
  MemoryTree plant(MemoryTree tree, int number, Random random) {
    String piece =
        text.replace("{n}", Integer.toString(number))
            .replace("⟦", "⟦" + code.word() + ":")
            .replace("⟪", "⟦")
            .replace("⟫", "⟧");
    return switch (site) {
      case ENTRY -> tree.with(where, amongEntries(tree.text(where), piece, random));
      case FIELD -> {
        String path = any(tree, random);
        String text = tree.text(path);
        yield tree.with(path, inserted(text, text.indexOf("\n" + FENCE) + 1, piece));
      }
      case PARAGRAPH -> {
        String path = any(tree, random);
        yield tree.with(path, besideProse(tree.text(path), piece, random));
      }
      case FILE -> tree.with(where.replace("{n}", Integer.toString(number)), piece);
      case BELOW -> below(tree, where.split("#", 2), piece);
      case TEMPLATE ->
          below(
              tree.with(where.replace("{n}", Integer.toString(number)), piece),
              new String[] {SETTINGS, PUBLICATIONS},
              PUBLICATION.replace("{n}", Integer.toString(number)));
    };
  }

  private static MemoryTree below(MemoryTree tree, String[] place, String piece) {
    String text = tree.text(place[0]);
    int at = text.indexOf("\n" + place[1]);
    String whole = at < 0 ? text + place[1] : text;
    return tree.with(
        place[0], inserted(whole, whole.indexOf("\n" + place[1]) + 1 + place[1].length(), piece));
  }

  private static String amongEntries(String text, String piece, Random random) {
    List<Integer> starts = ENTRIES.matcher(text).results().map(MatchResult::start).toList();
    return inserted(text, starts.get(random.nextInt(starts.size())), piece + "\n");
  }

  private static String besideProse(String text, String piece, Random random) {
    int body = text.indexOf("\n" + FENCE) + 1 + FENCE.length();
    return random.nextBoolean()
        ? inserted(text, body, "\n" + piece + "\n")
        : text.stripTrailing() + "\n\n" + piece + "\n";
  }

  private static String inserted(String text, int at, String piece) {
    return text.substring(0, at) + piece + text.substring(at);
  }

  /** One of the sample's own files in the folder. */
  private String any(MemoryTree tree, Random random) {
    List<String> paths =
        tree.list(where).stream()
            .filter(path -> path.endsWith(".md") && !path.contains("planted"))
            .toList();
    return paths.get(random.nextInt(paths.size()));
  }
}
