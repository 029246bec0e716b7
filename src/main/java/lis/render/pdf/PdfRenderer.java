package lis.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Theme;
import lis.render.PdfStandard;
import lis.render.Renderer;
import lis.source.SourceFile;
import lis.source.Span;

/**
 * Renders a document as PDF: sets it, cuts it into pages, draws them. It is set again only where
 * the number of a page that the text names has more or fewer digits than there was room for.
 */
public final class PdfRenderer implements Renderer {
  private final PdfStandard standard;
  private final Print print;

  /** In standard print. */
  public PdfRenderer(PdfStandard standard) {
    this(standard, Print.STANDARD);
  }

  private PdfRenderer(PdfStandard standard, Print print) {
    this.standard = standard;
    this.print = print;
  }

  /** In 18 points and more, for people who see little: laid out anew, not enlarged. */
  public static PdfRenderer large(PdfStandard standard) {
    return new PdfRenderer(standard, Print.LARGE);
  }

  /** Easy read is never small; whoever wants it large gets it as large as anything else. */
  private Print print(Document document) {
    boolean easy = print.equals(Print.STANDARD) && document.imprint().easyRead();
    return easy ? Print.EASY : print;
  }

  @Override
  public Outcome<byte[]> render(Document document, Theme theme) {
    Print print = print(document);
    Layout layout = settled(document, theme, print);
    Setting setting = layout.setting();
    List<Page> pages = layout.pages();
    document
        .imprint()
        .maxPages()
        .filter(allowed -> print.limited() && pages.size() > allowed)
        .ifPresent(
            allowed ->
                setting
                    .findings()
                    .tooManyPages(
                        firstBeyond(pages, allowed).orElse(origin(document)),
                        pages.size(),
                        allowed));
    byte[] bytes =
        new PdfFile(setting, document.imprint(), layout.tree(), pages, layout.places(), standard)
            .write();
    Soundness.demand(layout.tree());
    return new Outcome<>(bytes, setting.findings().diagnostics());
  }

  /** Pages, set, and where each anchor stands on them. */
  private record Layout(
      Setting setting, StructureTree tree, List<Page> pages, Map<String, Canvas.Place> places) {

    static Layout of(Document document, Setting setting) {
      StructureTree tree = new StructureTree();
      List<Page> pages = PdfRenderer.pages(document, setting, tree);
      return new Layout(setting, tree, pages, PdfRenderer.places(pages));
    }

    int page(String anchor) {
      return LinkAnnotations.place(places, anchor).number();
    }
  }

  /** The pages once every number that the text names has its room. */
  private static Layout settled(Document document, Theme theme, Print print) {
    Layout layout = Layout.of(document, Setting.of(print, theme, document.imprint()));
    while (!layout.setting().numbers().suit(layout.setting().signposts(), layout::page)) {
      Setting setting = layout.setting();
      PageNumbers known = setting.numbers().after(setting.signposts(), layout::page);
      layout = Layout.of(document, setting.again(known));
    }
    return layout;
  }

  private static List<Page> pages(Document document, Setting setting, StructureTree tree) {
    BlockLayout layout = new BlockLayout(setting);
    StructureElement root = tree.document().language(document.imprint().language());
    TitleLayout title =
        new TitleLayout(setting, layout, document.imprint(), root, origin(document));
    List<Page> pages = new ArrayList<>();
    List<Slice> slices = new ArrayList<>();
    if (document.imprint().cover()) {
      TitleLayout.Cover cover = title.cover();
      pages.add(cover.page());
      slices.addAll(cover.overleaf());
    } else {
      slices.addAll(title.block());
    }
    slices.addAll(layout.blocks(document.blocks(), root, setting.column()));
    pages.addAll(Paginator.pages(slices, setting.spacing()));
    return pages;
  }

  private static Span origin(Document document) {
    return document.blocks().stream()
        .findFirst()
        .map(Block::origin)
        .orElse(SourceFile.named(document.imprint().id()).start());
  }

  /** The first block that starts on a page after the last that is allowed. */
  private static Optional<Span> firstBeyond(List<Page> pages, int allowed) {
    return pages.stream()
        .skip(allowed)
        .flatMap(page -> page.body().stream())
        .flatMap(placed -> placed.slice().origin().stream())
        .findFirst();
  }

  private static Map<String, Canvas.Place> places(List<Page> pages) {
    Map<String, Canvas.Place> places = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (List<Stack.Placed> part : List.of(pages.get(i).body(), pages.get(i).notes())) {
        for (Stack.Placed placed : part) {
          Canvas.Place place = new Canvas.Place(i, placed.top());
          placed.slice().anchors().forEach(anchor -> places.putIfAbsent(anchor, place));
        }
      }
    }
    return places;
  }
}
