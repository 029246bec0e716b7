package lis.corpora;

import java.util.List;

/**
 * A page, or a section of one, that becomes a chapter.
 *
 * @param heading of the section; empty for the whole page, but its first heading
 * @param addresses under which links name it
 */
record Chapter(String id, String title, String file, String heading, List<String> addresses) {
  private static final String PLAN = "pages/2020/action-plan/index.md";

  static final List<Chapter> ALL =
      List.of(
          whole("overview", "Overview", "pages/overview.md", "/overview"),
          section(
              "about-the-principles",
              "What are the Principles?",
              "pages/principles.md",
              "/principles"),
          section(
              "about-the-practices", "What are the Practices?", "pages/practices.md", "/practices"),
          new Chapter(
              "action-plan-2020",
              "2020 Action Plan",
              PLAN,
              "",
              List.of("/action-plan", "/2020/action-plan")),
          section("looking-forward", "Looking Forward", PLAN, "#looking-forward"),
          whole(
              "creating-a-strategy",
              "Data, Accountability, and Transparency: Creating a Data Strategy and Infrastructure for"
                  + " the Future",
              "pages/creating-a-strategy.md",
              "/action-plan/creating-a-strategy"),
          whole(
              "how-we-will-get-there",
              "How We Will Get There: The Dynamic Nature of the Federal Data Strategy",
              "pages/how-we-will-get-there.md",
              "/action-plan/how-we-will-get-there"),
          whole("background", "Background", "pages/background.md", "/background"));

  private static Chapter whole(String id, String title, String file, String address) {
    return new Chapter(id, title, file, "", List.of(address));
  }

  private static Chapter section(String id, String heading, String file, String address) {
    return new Chapter(id, heading, file, heading, List.of(address));
  }

  /** Its text in the page, without its own heading. */
  String text(String page) {
    if (!heading.isEmpty()) {
      return Pages.section(page, heading);
    }
    // The plan's actions become elements of their own.
    int actions = page.indexOf("\n## Agency Actions\n");
    String whole = file.equals(PLAN) ? page.substring(0, actions) : page;
    return whole.replaceFirst("(?m)^##? +\\Q" + title + "\\E *$", "");
  }
}
