package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lis.document.Colour;
import lis.document.Imprint;
import lis.source.Span;

/** Sets how a document opens: with a cover, or with its title at the head of the first page. */
final class TitleLayout {
  /** The place of the title, for the outline; no id in a document has a space. */
  private static final String ANCHOR = "the title";

  private static final float COVER_TOP = 640;
  private static final float COVER_FOOT = 40;

  private final Setting setting;
  private final BlockLayout blocks;
  private final Imprint imprint;
  private final StructureElement document;
  private final Span origin;

  /**
   * @param origin where the document starts, for want of a better place to point at
   */
  TitleLayout(
      Setting setting,
      BlockLayout blocks,
      Imprint imprint,
      StructureElement document,
      Span origin) {
    this.setting = setting;
    this.blocks = blocks;
    this.imprint = imprint;
    this.document = document;
    this.origin = origin;
  }

  /** The whole cover: the name on the organisation's colour, what it is on paper below. */
  Cover cover() {
    Colour onBrand = setting.palette().onBrand();
    Spacing.Opening sizes = setting.spacing().opening();
    Style above = setting.style(Weight.SEMIBOLD, sizes.publisher().size(), onBrand);
    Style below = setting.style(Weight.REGULAR, sizes.subtitle().size(), onBrand);
    Measure measure = setting.column().width(setting.spacing().full()).gap(0);
    List<Stack.Placed> placed = new ArrayList<>();
    List<Slice> publisher =
        line(imprint.publisher(), measure.style(above).leading(sizes.publisher().leading()));
    placed.addAll(Stack.place(publisher, Spacing.PAGE_HEIGHT - 72));
    List<Slice> name = new ArrayList<>(title(measure, onBrand));
    name.addAll(
        line(imprint.subtitle(), measure.style(below).leading(sizes.subtitle().leading()).gap(14)));
    placed.addAll(Stack.place(name, COVER_TOP));
    List<Slice> facts = facts(measure);
    float needed = Stack.height(facts) + COVER_FOOT + 48;
    float highest = COVER_TOP - Stack.height(name) - 56;
    float foot = Math.min(Math.max(380, needed), highest);
    boolean fits = needed <= foot;
    placed.addAll(fits ? Stack.place(facts, foot - 48) : List.of());
    placed.addFirst(new Stack.Placed(ground(), foot));
    return new Cover(new Page(placed, List.of(), Optional.empty(), true), fits ? List.of() : facts);
  }

  /**
   * The first page.
   *
   * @param overleaf what finds no room on it
   */
  record Cover(Page page, List<Slice> overleaf) {
    Cover {
      overleaf = List.copyOf(overleaf);
    }
  }

  /** The title, what else must be known, and a rule: at the head of the first page. */
  List<Slice> block() {
    Measure measure = setting.column().width(setting.spacing().full()).gap(0);
    Spacing.Opening sizes = setting.spacing().opening();
    Style muted =
        setting.style(Weight.SEMIBOLD, sizes.publisher().size(), setting.palette().muted());
    List<Slice> slices =
        new ArrayList<>(
            line(imprint.publisher(), measure.style(muted).leading(sizes.publisher().leading())));
    slices.addAll(title(measure, setting.palette().brand()));
    Style subtitle =
        setting.style(Weight.REGULAR, sizes.subtitle().size(), setting.palette().ink());
    slices.addAll(
        line(imprint.subtitle(), measure.style(subtitle).leading(sizes.subtitle().leading())));
    slices.addAll(
        line(edition(), measure.style(setting.body().colour(setting.palette().muted())).gap(2)));
    slices.add(rule());
    imprint
        .notice()
        .ifPresent(
            notice ->
                slices.addAll(
                    blocks.boxes().notice(imprint.status(), notice, document, measure, origin)));
    return slices;
  }

  /** The status too, unless a notice says it. */
  private String edition() {
    String edition = setting.edition(setting.printName(), imprint);
    boolean told = imprint.notice().isPresent() || imprint.status().isBlank();
    String whole = edition.isEmpty() ? imprint.status() : imprint.status() + ", " + edition;
    return opening(told ? edition : whole);
  }

  /** Words of our own at the start of a sentence. */
  private static String opening(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private List<Slice> title(Measure measure, Colour colour) {
    Spacing.Heading size = setting.spacing().heading(1);
    Measure column =
        measure.style(setting.style(Weight.BOLD, size.size(), colour)).leading(size.leading());
    StructureElement heading = document.child(Role.HEADING_1).anchor(ANCHOR);
    setting.headings().add(new Setting.Heading(imprint.title(), ANCHOR, 2, true, heading));
    List<Slice> slices = blocks.text().words(imprint.title(), heading, column, origin);
    return Stack.first(slices, slice -> slice.anchors(List.of(ANCHOR)));
  }

  private List<Slice> line(String words, Measure measure) {
    return words.isBlank()
        ? List.of()
        : blocks.text().words(words, document.child(Role.PARAGRAPH), measure, origin);
  }

  private List<Slice> facts(Measure measure) {
    Spacing.Lines size = setting.spacing().opening().edition();
    Style plain = setting.style(Weight.REGULAR, size.size(), setting.palette().ink());
    List<Slice> slices =
        new ArrayList<>(line(edition(), measure.style(plain).leading(size.leading())));
    imprint
        .notice()
        .ifPresent(
            notice ->
                slices.addAll(
                    blocks.boxes().notice(imprint.status(), notice, document, measure, origin)));
    return slices;
  }

  private Slice rule() {
    Spacing spacing = setting.spacing();
    return Slice.of(
        8,
        6,
        (canvas, top) ->
            canvas.artifact(
                Artifact.LAYOUT,
                () -> canvas.fill(setting.palette().brand(), spacing.left(), top - 3, 64, 3)));
  }

  /** The organisation's colour, and below it a band of all accents. */
  private Slice ground() {
    List<Colour> accents = setting.palette().accents();
    return Slice.of(
        0,
        0,
        (canvas, top) ->
            canvas.artifact(
                Artifact.LAYOUT,
                () -> {
                  float height = Spacing.PAGE_HEIGHT - top;
                  canvas.fill(setting.palette().brand(), 0, top, Spacing.PAGE_WIDTH, height);
                  float step = Spacing.PAGE_WIDTH / Math.max(1, accents.size());
                  for (int i = 0; i < accents.size(); i++) {
                    canvas.fill(accents.get(i), i * step, top - 10, step, 10);
                  }
                }));
  }
}
