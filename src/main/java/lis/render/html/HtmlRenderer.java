package lis.render.html;

import java.util.List;
import java.util.function.Predicate;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Theme;
import lis.render.Renderer;

/** Writes a document as one page of HTML, with everything it needs within. */
public final class HtmlRenderer implements Renderer {

  @Override
  public Outcome<byte[]> render(Document document, Theme theme) {
    Explained explained = new Explained(Explained.entries(document), false, List.of());
    Writing writing = new Writing(document.imprint().words(), explained);
    writing.beside("");
    BlockWriter writer = new BlockWriter(writing);
    Predicate<Block> listing = Block.Contents.class::isInstance;
    document.blocks().stream().filter(listing).limit(1).map(List::of).forEach(writer::write);
    String contents = writing.html().take();
    writer.write(document.blocks().stream().filter(listing.negate()).toList());
    new NoteWriter(writing, writer).write();
    Imprint imprint = document.imprint();
    Page page =
        new Page(imprint, imprint.title(), contents, writing.html().take(), writing.pictures());
    return new Outcome<>(page.bytes(theme, writing.accents()), writing.findings());
  }
}
