package lis.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Theme;

/** Writes a document as a folder of pages, which link to each other and to nothing else. */
public final class SiteRenderer {

  /**
   * Renders all pages.
   *
   * @return files by their names in the site's folder; the one that opens the site comes first
   */
  public Outcome<Map<String, byte[]>> render(Document document, Theme theme) {
    SiteMap map = SiteMap.of(document);
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < map.leaves().size(); i++) {
      Writing writing = matter(map, map.leaves().get(i));
      SitePage page = new SitePage(document.imprint(), map, i, writing.html().take());
      files.put(map.leaves().get(i).file(), bytes(page.markup()));
      findings.addAll(writing.findings());
    }
    files.put(SiteFiles.SEARCH, bytes(new Register(document.imprint(), map).markup()));
    document
        .aliases()
        .forEach(
            (alias, id) ->
                map.holder(id)
                    .ifPresent(
                        leaf ->
                            files.putIfAbsent(
                                SiteFiles.page(alias),
                                bytes(Redirect.markup(document.imprint(), leaf, href(leaf, id))))));
    files.put(SiteFiles.INDEX, bytes(SearchIndex.script(map, document.imprint().title())));
    files.put(SiteFiles.SCRIPT, bytes(Resource.text(SiteFiles.SCRIPT)));
    files.put(SiteFiles.STYLE, bytes(Stylesheet.ofSite(theme).css()));
    return new Outcome<>(files, findings);
  }

  private static Writing matter(SiteMap map, SiteMap.Leaf leaf) {
    Writing writing =
        new Writing(
            id ->
                map.holder(id)
                    .map(holder -> holder.equals(leaf) ? here(leaf, id) : href(holder, id))
                    .orElseGet(() -> Anchor.fragment(Anchor.id(id))),
            map.listings());
    BlockWriter blocks = new BlockWriter(writing);
    blocks.write(leaf.blocks().stream().filter(b -> !(b instanceof Block.Contents)).toList());
    new NoteWriter(writing, blocks).write();
    return writing;
  }

  /** A page's own section is the page itself. */
  private static String here(SiteMap.Leaf leaf, String id) {
    return leaf.section().filter(s -> s.id().equals(id)).isPresent()
        ? leaf.file()
        : Anchor.fragment(Anchor.id(id));
  }

  private static String href(SiteMap.Leaf holder, String id) {
    return holder.section().filter(s -> s.id().equals(id)).isPresent()
        ? holder.file()
        : holder.file() + Anchor.fragment(Anchor.id(id));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
