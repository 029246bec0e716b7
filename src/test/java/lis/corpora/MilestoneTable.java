package lis.corpora;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of milestones of one action, with the starred notes below it. */
final class MilestoneTable {
  private static final Pattern STARRED = Pattern.compile("(?m)^((?:&#42;)+) (.*)$");
  private static final Pattern DAY = Pattern.compile("[A-Z][a-z]+ \\d{1,2}, \\d{4}");
  private static final Pattern STRUCK = Pattern.compile("<s>(.*?)</s>\\s*<b>(.*?)</b>");
  private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w+)\\]");
  private static final String STAR = "&#42;";
  private static final String ABOVE = "(See Above)";

  private final Kramdown kramdown;
  private final PageNotes notes;
  private final Tally tally;

  /** What each number of stars says. */
  private final Map<Integer, String> stars = new HashMap<>();

  private List<String> columns = List.of();
  private List<String> above = List.of();

  MilestoneTable(Kramdown kramdown, PageNotes notes, Tally tally) {
    this.kramdown = kramdown;
    this.notes = notes;
    this.tally = tally;
  }

  /** What of an action's text is neither table nor starred note. */
  static String without(String text) {
    return STARRED.matcher(text.replaceAll("(?m)^\\|.*$", "")).replaceAll("");
  }

  List<Milestone> read(String text) {
    STARRED
        .matcher(text)
        .results()
        .forEach(s -> stars.put(s.group(1).length() / STAR.length(), note(s.group(2))));
    List<Milestone> milestones = new ArrayList<>();
    for (String line : text.lines().filter(l -> l.startsWith("|")).toList()) {
      List<String> cells =
          Arrays.stream(line.replaceFirst("^\\|", "").replaceFirst("\\|\\s*$", "").split("\\|", -1))
              .map(String::strip)
              .toList();
      if (columns.isEmpty()) {
        columns = cells;
      } else if (!line.startsWith("|-")) {
        milestones.add(milestone(filled(cells)));
      }
    }
    return milestones;
  }

  /** A note in italics is known by its place here, and needs none. */
  private String note(String text) {
    return kramdown.markdown(text.strip().replaceAll("^\\*|\\*$", ""));
  }

  /** A cell that says "(See Above)" says what stands above it. */
  private List<String> filled(List<String> cells) {
    List<String> filled = new ArrayList<>(cells);
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).equals(ABOVE)) {
        tally.add("cells “(See Above)” filled in");
        filled.set(i, above.get(i));
      }
    }
    above = filled;
    return filled;
  }

  private Milestone milestone(List<String> cells) {
    String title = cell(cells, "Milestone");
    String printed = cell(cells, "Target Date");
    Matcher struck = STRUCK.matcher(printed);
    boolean moved = struck.matches();
    String now = unstarred(moved ? struck.group(2) : printed);
    boolean day = DAY.matcher(now).matches();
    String obligation = cell(cells, "Required or Encouraged");
    tally.add("milestones written");
    tally.add(day ? "target dates that name a day" : "target dates in other words");
    if (moved) {
      tally.add("target dates struck through, kept as the first");
    }
    return new Milestone(
        kramdown.words(unstarred(title)),
        kramdown.markdown(notes.with(cell(cells, "Measurement"))),
        day ? Optional.of(now) : Optional.empty(),
        moved ? Optional.of(struck.group(1)) : Optional.empty(),
        day ? "" : kramdown.markdown(now),
        title.contains("*") || printed.contains("*") ? stars.getOrDefault(1, "") : "",
        reporting(cell(cells, "Reporting Mechanism")),
        who(obligation, "Required for "),
        who(obligation, "Encouraged for "),
        authority(obligation),
        responsible(cell(cells, "Responsible Party")));
  }

  private String cell(List<String> cells, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static String unstarred(String text) {
    return text.replace("*", "").strip();
  }

  /** The titles of channels; two that share a cell are two. */
  private List<String> reporting(String cell) {
    List<String> titles = new ArrayList<>();
    for (String part : cell.isEmpty() ? new String[0] : cell.split(" & ")) {
      String title = part.replace(STAR, "").replaceFirst("^in ", "").strip();
      titles.add(title.startsWith("agency") ? "A" + title.substring(1) : title);
    }
    return titles;
  }

  /** The note on reporting, which has two stars. */
  String reportingNote() {
    return stars.getOrDefault(2, "");
  }

  /** "CFO Act Agencies only" becomes the choice cfo-act-agencies. */
  private static String who(String obligation, String verb) {
    return Arrays.stream(obligation.split("<br>"))
        .map(String::strip)
        .filter(part -> part.startsWith(verb))
        .map(part -> Slug.of(part.substring(verb.length()).replaceFirst(" only$", "")))
        .findFirst()
        .orElse("");
  }

  private static String authority(String obligation) {
    Matcher see = Pattern.compile("\\(see ([^)]*)\\)").matcher(obligation);
    return see.find() ? see.group(1) : "";
  }

  private List<Milestone.Responsible> responsible(String cell) {
    List<Milestone.Responsible> all = new ArrayList<>();
    boolean with = false;
    for (String side : cell.isEmpty() ? new String[0] : cell.split(" with ")) {
      for (String name : side.split(",? and |, ")) {
        all.add(responsible(name.replaceFirst("^the ", ""), with));
      }
      with = true;
    }
    return all;
  }

  private Milestone.Responsible responsible(String name, boolean with) {
    Matcher note = NOTE.matcher(name);
    String words =
        note.find()
            ? notes.take(note.group(1))
            : name.endsWith("*") ? stars.getOrDefault(1, "") : "";
    return new Milestone.Responsible(unstarred(note.replaceAll("")), with, words);
  }
}
