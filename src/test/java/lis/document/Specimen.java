package lis.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lis.chart.Framework;
import lis.chart.FrameworkChart;
import lis.chart.Named;
import lis.chart.Period;
import lis.chart.Progress;
import lis.chart.ProgressChart;
import lis.chart.Reading;
import lis.source.SourceFile;
import lis.source.Span;

/** A resolved document with one of every node, for the tests of the renderers. */
public final class Specimen {
  /** Where everything in the specimen comes from. */
  public static final Span ORIGIN = new SourceFile("specimen.md", "specimen").lineSpan(1);

  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80">\
      <rect x="10" y="30" width="40" height="40" fill="#0b4f8a"/>\
      <rect x="70" y="10" width="40" height="60" fill="#1f6b3a"/>\
      <text x="10" y="78" font-size="8">2019</text></svg>""";

  /** A PNG of one pixel. */
  private static final byte[] PNG =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private Specimen() {}

  /** The whole specimen, with a cover. */
  public static Document document() {
    return new Document(imprint(true), blocks());
  }

  /** What the specimen says of itself. */
  public static Imprint imprint(boolean cover) {
    return new Imprint(
        "specimen",
        "A specimen of every node",
        "Liverpool City Region",
        "en-GB",
        "A document that holds one of everything that a document can hold.",
        List.of("strategy", "specimen"),
        "Liverpool City Region Combined Authority",
        "Draft",
        Optional.of("This is a draft. It will change as people tell us what they think."),
        "0.1",
        "autumn 2019",
        "0123456789ab",
        Instant.parse("2026-01-15T08:00:00Z"),
        cover,
        Optional.empty());
  }

  /** Every block, and in them every inline. */
  public static List<Block> blocks() {
    return List.of(
        new Block.Contents(
            2,
            List.of(
                new Block.Entry(
                    "first",
                    Optional.of("Priority 1"),
                    Inline.of("People with the opportunity to transform passion into prosperity"),
                    List.of(
                        new Block.Entry(
                            "second", Optional.of("1.1"), Inline.of("Skills"), List.of()))),
                new Block.Entry("third", Optional.empty(), Inline.of("Lists"), List.of())),
            ORIGIN),
        new Block.Section(
            "first",
            Optional.of("Priority 1"),
            Inline.of("People with the opportunity to transform passion into prosperity"),
            2,
            1,
            true,
            false,
            List.of(
                lead("The opening sentence says it all."),
                paragraph(
                    new Inline.Text("Plain words, "),
                    new Inline.Emphasis(Inline.of("stressed words")),
                    new Inline.Text(", "),
                    new Inline.Strong(Inline.of("strong words")),
                    new Inline.Text(", code "),
                    new Inline.Code("lis validate"),
                    new Inline.Text(", a link to "),
                    new Inline.Link(
                        "https://www.gov.uk/government/publications/industrial-strategy-the-foundations",
                        Inline.of("the five foundations of productivity")),
                    new Inline.Text(", a reference to "),
                    new Inline.Reference("second", Inline.of("1.1 Skills"), true),
                    new Inline.Text(", its place in "),
                    new Inline.Elsewhere(
                        "whole", List.of("html", "pdf", "text"), "skills", Inline.of("the whole")),
                    new Inline.Text(", an abbreviation: "),
                    new Inline.Abbreviation("GVA", "Gross Value Added"),
                    new Inline.Text(", Welsh: "),
                    new Inline.Phrase("cy", Inline.of("strategaeth ddiwydiannol leol")),
                    new Inline.Text(", a footnote"),
                    new Inline.Note(1, List.of(paragraph("Source: the committee report."))),
                    new Inline.Text(", a mark "),
                    new Inline.Mark("Derived"),
                    new Inline.Text(" and"),
                    new Inline.LineBreak(),
                    new Inline.Text("a new line, with "),
                    new Inline.Deleted(Inline.of("old")),
                    new Inline.Text(" "),
                    new Inline.Inserted(Inline.of("new")),
                    new Inline.Text(" words.")),
                new Block.Section(
                    "second",
                    Optional.of("1.1"),
                    Inline.of("Skills"),
                    3,
                    1,
                    true,
                    false,
                    List.of(
                        new Block.Definitions(
                            true,
                            List.of(
                                definition("Owner", "Combined Authority"),
                                definition("When", "early January 2020")),
                            ORIGIN),
                        new Block.Definitions(
                            false,
                            List.of(
                                new Block.Definition(
                                    Optional.of("gva"),
                                    Inline.of("GVA"),
                                    List.of(paragraph("Gross Value Added."), paragraph("More.")))),
                            ORIGIN)),
                    ORIGIN)),
            ORIGIN),
        new Block.Section(
            "third",
            Optional.empty(),
            Inline.of("Lists, tables and boxes"),
            2,
            0,
            true,
            false,
            List.of(
                new Block.ItemList(
                    false,
                    1,
                    List.of(
                        new Block.Item(List.of(paragraph("One."))),
                        new Block.Item(
                            List.of(
                                paragraph("Two, with more below."),
                                new Block.ItemList(
                                    true,
                                    3,
                                    List.of(
                                        new Block.Item(List.of(paragraph("Third."))),
                                        new Block.Item(List.of(paragraph("Fourth.")))),
                                    ORIGIN)))),
                    ORIGIN),
                new Block.ItemList(
                    Optional.of(Block.Order.PARAGRAPHS),
                    "",
                    1,
                    List.of(
                        new Block.Item(
                            Optional.of("numbered"),
                            List.of(
                                paragraph("A paragraph that others refer to."),
                                new Block.ItemList(
                                    Optional.of(Block.Order.LETTERS),
                                    "",
                                    26,
                                    List.of(
                                        new Block.Item(List.of(paragraph("The last letter."))),
                                        new Block.Item(List.of(paragraph("And the next.")))),
                                    ORIGIN))),
                        new Block.Item(
                            List.of(paragraph("Another paragraph."), paragraph("It goes on.")))),
                    ORIGIN),
                new Block.Table(
                    Optional.of("table"),
                    Optional.of("Table 1"),
                    Inline.of("Indicators and their baselines"),
                    List.of(
                        new Block.Column(Inline.of("Indicator"), Block.Align.START, 3),
                        new Block.Column(Inline.of("Baseline"), Block.Align.END, 1)),
                    List.of(
                        row("GVA per head, share of the UK", "77%"),
                        row("Employment rate, 16 to 64", "72%")),
                    ORIGIN),
                new Block.Callout(
                    Block.Tone.IMPORTANT,
                    Inline.of("Still a draft"),
                    List.of(paragraph("The framework will evolve.")),
                    ORIGIN),
                new Block.Callout(
                    Block.Tone.NOTE,
                    List.of(),
                    List.of(paragraph("A note without a title.")),
                    ORIGIN),
                new Block.Callout(
                    Block.Tone.EXAMPLE, List.of(), List.of(paragraph("An example.")), ORIGIN),
                new Block.Quotation(List.of(paragraph("All people and communities.")), ORIGIN),
                new Block.Preformatted("first line\n  second line", ORIGIN),
                new Block.Divider(ORIGIN),
                new Block.Figure(
                    Optional.of("figure"),
                    Optional.of("Figure 1"),
                    new Picture.Drawing(SVG, "Two bars: the second is taller than the first."),
                    Inline.of("Two bars"),
                    ORIGIN),
                new Block.Figure(
                    Optional.empty(),
                    Optional.empty(),
                    new Picture.Image(new Bytes(PNG), "image/png", 1, 1, "A dot."),
                    List.of(),
                    ORIGIN),
                new Block.Figure(
                    Optional.empty(),
                    Optional.empty(),
                    new Picture.Image(new Bytes(PNG), "image/png", 1, 1, ""),
                    List.of(),
                    ORIGIN),
                new Block.Pictured(
                    new Block.Figure(
                        Optional.empty(),
                        Optional.empty(),
                        new Picture.Drawing(SVG, "Two bars, drawn once more."),
                        List.of(),
                        ORIGIN),
                    List.of(paragraph("Words beside a picture."), paragraph("And more of them.")),
                    ORIGIN),
                chart("chart", "Figure 2", progress()),
                chart("framework", "Figure 3", framework()),
                new Block.Paragraph(Block.Voice.ASIDE, Inline.of("As at autumn 2019."), ORIGIN)),
            ORIGIN));
  }

  private static Block chart(String id, String label, Picture.Chart chart) {
    return new Block.Figure(
        Optional.of(id),
        Optional.of(label),
        chart,
        Inline.of("What " + label + " shows, in a sentence."),
        ORIGIN);
  }

  /** A chart of one shape. */
  public static Picture.Chart progress() {
    Period year = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "2018");
    Period goal = new Period(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31), "2030");
    ProgressChart chart =
        ProgressChart.of(
            new Progress(
                "Employment",
                "%",
                List.of(
                    reading(Reading.Part.BASELINE, "Baseline", "72%", year),
                    reading(Reading.Part.TARGET, "Target", "80%", goal)),
                List.of()));
    return new Picture.Chart(chart.svg().orElseThrow(), chart.alternative());
  }

  private static Reading reading(Reading.Part part, String label, String words, Period period) {
    return new Reading(
        part,
        label,
        words,
        new BigDecimal(words.replace("%", "")),
        Reading.Bound.NONE,
        "%",
        Optional.of(period));
  }

  /** A chart of two shapes, in pieces, with accents. */
  public static Picture.Chart framework() {
    Named skills = new Named("1.1", "Skills & work", "derived");
    FrameworkChart chart =
        FrameworkChart.of(
            new Framework(
                "A specimen of every node",
                "One of each",
                new Framework.Group<>(
                    new Framework.Label("Priority", "Priorities"),
                    List.of(
                        new Framework.Pillar(
                            new Named("1", "People", ""),
                            1,
                            List.of(new Named("", "Ideas", "illustrative")),
                            List.of(skills, new Named("1.2", "Health", ""))),
                        new Framework.Pillar(
                            new Named("2", "Places", ""), 2, List.of(), List.of()))),
                new Framework.Label("Foundation", "Foundations"),
                new Framework.Label("Objective", "Objectives"),
                new Framework.Group<>(
                    new Framework.Label("Challenge", "Challenges"),
                    List.of(new Named("", "Clean growth", ""))),
                new Framework.Group<>(
                    new Framework.Label("Mission", "Missions"),
                    List.of(
                        new Framework.Challenge(
                            new Named("", "Ageing society", ""),
                            List.of(new Framework.Answer(skills, 1, "coverage"))),
                        new Framework.Challenge(new Named("", "Mobility", ""), List.of())))));
    return new Picture.Chart(chart.narrow(), chart.wide(), false, chart.alternative());
  }

  /** A paragraph of plain words. */
  public static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(Block.Voice.BODY, Inline.of(text), ORIGIN);
  }

  private static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Voice.BODY, List.of(inlines), ORIGIN);
  }

  private static Block.Paragraph lead(String text) {
    return new Block.Paragraph(Block.Voice.LEAD, Inline.of(text), ORIGIN);
  }

  private static Block.Definition definition(String term, String meaning) {
    return new Block.Definition(Optional.empty(), Inline.of(term), List.of(paragraph(meaning)));
  }

  private static Block.Row row(String header, String value) {
    return new Block.Row(
        Optional.empty(),
        List.of(
            new Block.Cell(true, List.of(paragraph(header))),
            new Block.Cell(false, List.of(paragraph(value)))));
  }
}
