package lis.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
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
    SiteMap map = SiteMap.of(document, SiteFiles.ENDING);
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < map.leaves().size(); i++) {
      Writing writing = map.explained(map.leaves().get(i), new Html());
      SitePage page = new SitePage(document.imprint(), map, i, writing.html().take());
      files.put(map.leaves().get(i).file(), bytes(page.markup()));
      findings.addAll(writing.findings());
    }
    files.put(
        SiteFiles.SEARCH + SiteFiles.ENDING, bytes(new Register(document.imprint(), map).markup()));
    document
        .aliases()
        .forEach(
            (alias, id) ->
                map.holder(id)
                    .ifPresent(
                        leaf ->
                            files.putIfAbsent(
                                SiteFiles.page(alias) + SiteFiles.ENDING,
                                bytes(
                                    Redirect.markup(document.imprint(), leaf, map.address(id))))));
    files.put(SiteFiles.INDEX, bytes(SearchIndex.script(map, document.imprint())));
    files.put(SiteFiles.SCRIPT, bytes(Resource.text(SiteFiles.SCRIPT)));
    files.put(SiteFiles.STYLE, bytes(Stylesheet.ofSite(theme).css()));
    return new Outcome<>(files, findings);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
