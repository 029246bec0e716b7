package lis.corpora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the pages of the United States' Federal Data Strategy into elements: its mission,
 * principles, practices and 2020 action plan, and the openings of its proof points.
 */
public final class DataStrategyConversion {
  private static final String SITE = "https://strategy.data.gov";
  private static final String PLAN = "pages/2020/action-plan/index.md";
  private static final Pattern ACTION = Pattern.compile("(?m)^### Action (\\d+): (.*)$");
  private static final Pattern MISSION = Pattern.compile("(?m)^### (The mission of .*)$");

  private final Originals originals;
  private final Fixture fixture;
  private final Tally tally = new Tally();
  private final Map<Integer, String> actions = new TreeMap<>();
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final Kramdown kramdown;

  private DataStrategyConversion(Originals originals, Path to) {
    this.originals = originals;
    this.fixture =
        new Fixture(
            to, "Written by lis.corpora.DataStrategyConversion; see README.md for the original.");
    Chapter.ALL.forEach(chapter -> chapter.addresses().forEach(a -> pages.put(a, chapter.id())));
    Matcher action = ACTION.matcher(originals.text(PLAN));
    while (action.find()) {
      actions.put(Integer.valueOf(action.group(1)), Slug.of(action.group(2)));
    }
    Pages.sections(originals.text(PLAN)).keySet().stream()
        .filter(heading -> heading.endsWith(" Actions"))
        .forEach(heading -> pages.put("#" + Slug.of(heading), Slug.of(heading)));
    this.kramdown = new Kramdown(SITE, pages, actions, tally);
  }

  /** Takes the folder of the original and the folder to write. */
  public static void main(String[] folders) {
    System.out.print(convert(Path.of(folders[0]), Path.of(folders[1])));
  }

  /** Converts, and says how often it did what. */
  static String convert(Path from, Path to) {
    DataStrategyConversion conversion = new DataStrategyConversion(new Originals(from), to);
    conversion.write();
    String report = conversion.tally.report();
    conversion.fixture.write("conversion.txt", report);
    return report;
  }

  private void write() {
    chapters();
    mission();
    Map<String, String> titles = new LinkedHashMap<>();
    principles().forEach(p -> titles.put("Principle " + p.number(), p.title()));
    practices().forEach(p -> titles.put("Practice " + p.number(), p.title()));
    new ActionPlan(kramdown, fixture, tally).write(originals.text(PLAN), actions);
    proofPoints(titles);
  }

  private void chapters() {
    for (Chapter chapter : Chapter.ALL) {
      PageNotes notes = new PageNotes(Pages.body(originals.text(chapter.file())), tally);
      String text = kramdown.markdown(notes.with(chapter.text(notes.page())));
      tally.add("chapters written");
      fixture.write(
          "strategy/chapters/" + chapter.id() + ".md",
          new ElementText().field("title", chapter.title()).file(text));
    }
  }

  private void mission() {
    Matcher mission = MISSION.matcher(originals.text("pages/background.md"));
    if (!mission.find()) {
      throw new IllegalArgumentException("the page has no mission");
    }
    fixture.list(
        "strategy/missions.yaml",
        List.of(
            new ElementText()
                .field("id", "mission")
                .field("title", "Mission Statement")
                .prose("text", mission.group(1))));
  }

  private List<Numbered> principles() {
    Numbered.Listing listing =
        Numbered.read(Pages.section(originals.text("pages/principles.md"), "The Principles"));
    groups("principle-areas", listing.introductions());
    return numbered("principles", "area", listing.items(), new PageNotes("", tally));
  }

  private List<Numbered> practices() {
    String page = originals.text("pages/practices.md");
    PageNotes notes = new PageNotes(page, tally);
    Numbered.Listing listing = Numbered.read(Pages.section(notes.page(), "Practices"));
    groups("practice-categories", listing.introductions());
    return numbered("practices", "category", listing.items(), notes);
  }

  private void groups(String file, SequencedMap<String, String> introductions) {
    List<ElementText> groups = new ArrayList<>();
    introductions.forEach(
        (title, text) -> {
          tally.add(file.replace('-', ' ') + " written");
          groups.add(
              new ElementText()
                  .field("id", Slug.of(title))
                  .field("title", title)
                  .prose("text", kramdown.markdown(text)));
        });
    fixture.list("strategy/" + file + ".yaml", groups);
  }

  private List<Numbered> numbered(
      String file, String relation, List<Numbered> items, PageNotes notes) {
    fixture.list(
        "strategy/" + file + ".yaml",
        items.stream()
            .map(
                item ->
                    new ElementText()
                        .field("id", item.id())
                        .field("title", item.title())
                        .field(relation, Slug.of(item.group()))
                        .prose("text", kramdown.markdown(notes.with(item.text()))))
            .toList());
    tally.add(file + " written", items.size());
    return items;
  }

  private void proofPoints(Map<String, String> titles) {
    int order = 0;
    for (String file : originals.list("_posts")) {
      String post = originals.text(file);
      if (ProofPoint.is(post)) {
        order++;
        ProofPoint point = ProofPoint.read(file, post, titles, kramdown, tally);
        tally.add("proof points written");
        fixture.write(
            "strategy/proof-points/" + Slug.of(point.title()) + ".md",
            new ElementText()
                .field("title", point.title())
                .field("order", Integer.toString(order))
                .field("date", point.date())
                .list("demonstrates", point.demonstrates())
                .list("topics", point.topics())
                .field("file", point.file())
                .file(point.opening()));
      } else {
        tally.add("posts left out: they are news");
      }
    }
  }
}
