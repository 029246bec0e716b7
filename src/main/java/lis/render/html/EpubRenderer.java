package lis.render.html;

import java.util.ArrayList;
import java.util.List;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Theme;
import lis.render.Renderer;

/** Writes a document as a book for reading devices: EPUB 3.3 with EPUB Accessibility 1.1. */
public final class EpubRenderer implements Renderer {

  @Override
  public Outcome<byte[]> render(Document document, Theme theme) {
    SiteMap map = SiteMap.of(document, EpubPage.ENDING);
    List<EpubPage> pages = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (SiteMap.Leaf leaf : map.leaves()) {
      Writing writing = map.matter(leaf, Html.xml());
      findings.addAll(writing.findings());
      pages.add(new EpubPage(document.imprint(), leaf, writing.html().take()));
    }
    EpubContainer container = new EpubContainer(document.imprint().date());
    container.add("META-INF/container.xml", EpubContainer.ROOT);
    container.add("content/package.opf", new EpubPackage(document.imprint(), pages).markup());
    container.add("content/nav.xhtml", new EpubNavigation(document.imprint(), map).markup());
    container.add("content/" + EpubPage.STYLE, Stylesheet.ofBook(theme).css());
    pages.forEach(page -> container.add("content/" + page.file(), page.markup()));
    return new Outcome<>(container.bytes(), findings);
  }
}
