package lis.corpora;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the actions of the plan with their categories, milestones, parties and channels. */
final class ActionPlan {
  private static final Pattern ACTION = Pattern.compile("(?m)^### Action (\\d+): (.*)$");
  private static final Pattern ADDRESS = Pattern.compile("\\[(.*)\\]\\((.*)\\)");

  private final Kramdown kramdown;
  private final Fixture fixture;
  private final Tally tally;
  private final List<ElementText> categories = new ArrayList<>();
  private final List<ElementText> milestones = new ArrayList<>();
  private final Map<String, String> parties = new TreeMap<>();
  private final SequencedMap<String, ElementText> channels = new LinkedHashMap<>();

  ActionPlan(Kramdown kramdown, Fixture fixture, Tally tally) {
    this.kramdown = kramdown;
    this.fixture = fixture;
    this.tally = tally;
  }

  /**
   * Writes a plan.
   *
   * @param ids of the actions by their numbers
   */
  void write(String page, Map<Integer, String> ids) {
    PageNotes notes = new PageNotes(page, tally);
    Pages.sections(notes.page())
        .forEach(
            (heading, text) -> {
              if (heading.endsWith(" Actions")) {
                category(heading, text, notes, ids);
              }
            });
    fixture.list("strategy/action-categories.yaml", categories);
    fixture.list("strategy/milestones.yaml", milestones);
    fixture.list(
        "strategy/parties.yaml",
        parties.entrySet().stream()
            .map(p -> new ElementText().field("id", p.getKey()).field("title", p.getValue()))
            .toList());
    fixture.list("strategy/reporting-channels.yaml", List.copyOf(channels.values()));
    tally.add("parties written", parties.size());
    tally.add("reporting channels written", channels.size());
  }

  private void category(String title, String text, PageNotes notes, Map<Integer, String> ids) {
    Matcher action = ACTION.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (action.find()) {
      starts.add(action.start());
    }
    starts.add(text.length());
    categories.add(
        new ElementText()
            .field("id", Slug.of(title))
            .field("title", title)
            .prose("text", kramdown.markdown(notes.with(text.substring(0, starts.getFirst())))));
    tally.add("action categories written");
    for (int i = 0; i + 1 < starts.size(); i++) {
      action(text.substring(starts.get(i), starts.get(i + 1)), Slug.of(title), notes, ids);
    }
  }

  private void action(String text, String category, PageNotes notes, Map<Integer, String> ids) {
    Matcher heading = ACTION.matcher(text);
    if (!heading.lookingAt()) {
      throw new IllegalArgumentException("an action has no heading");
    }
    int number = Integer.parseInt(heading.group(1));
    String id = ids.getOrDefault(number, "");
    String body = MilestoneTable.without(text.substring(heading.end()));
    fixture.write(
        "strategy/actions/" + id + ".md",
        new ElementText()
            .field("title", heading.group(2).strip())
            .field("order", heading.group(1))
            .field("group", category)
            .file(kramdown.markdown(notes.with(body))));
    tally.add("actions written");
    MilestoneTable table = new MilestoneTable(kramdown, notes, tally);
    int place = 0;
    for (Milestone milestone : table.read(text)) {
      place++;
      milestones.add(milestone(milestone, "milestone-" + number + "-" + place, id, table));
    }
  }

  private ElementText milestone(Milestone m, String id, String action, MilestoneTable table) {
    ElementText text =
        new ElementText().field("id", id).field("title", m.title()).field("action", action);
    text.prose("measurement", m.measurement());
    m.date().ifPresent(date -> text.field("date", date));
    m.firstDate().ifPresent(date -> text.field("first-date", date));
    if (m.date().isEmpty()) {
      text.raw("date", "unknown").prose("timing", m.timing());
    }
    text.field("required", m.required()).field("encouraged", m.encouraged());
    text.field("authority", m.authority());
    text.list("reporting", m.reporting().stream().map(c -> channel(c, table)).toList());
    parties(text, "responsible", m, false);
    parties(text, "with", m, true);
    return text.prose("note", m.note());
  }

  private String channel(String title, MilestoneTable table) {
    Matcher linked = ADDRESS.matcher(title);
    boolean address = linked.matches();
    String words = address ? linked.group(1) : title;
    String id = Slug.of(words);
    ElementText text = new ElementText().field("id", id).field("title", words);
    if (address) {
      text.field("url", linked.group(2));
    }
    if (words.endsWith(" Tool")) {
      text.prose("text", table.reportingNote());
    }
    channels.putIfAbsent(id, text);
    return id;
  }

  private void parties(ElementText text, String relation, Milestone milestone, boolean with) {
    List<String> links = new ArrayList<>();
    for (Milestone.Responsible party : milestone.responsible()) {
      if (party.with() == with) {
        String id = Slug.of(party.name());
        parties.put(id, party.name());
        String note = ElementText.scalar(party.note(), true);
        links.add(party.note().isEmpty() ? id : "{to: %s, note: %s}".formatted(id, note));
        tally.add("links from milestones to parties");
      }
    }
    if (!links.isEmpty()) {
      text.raw(relation, "[" + String.join(", ", links) + "]");
    }
  }
}
