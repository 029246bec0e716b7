package lis.render.html;

import java.util.Set;

/** The names of files in a site's folder. */
final class SiteFiles {
  static final String HOME = "index.html";
  static final String SEARCH = "search.html";
  static final String STYLE = "site.css";
  static final String SCRIPT = "search.js";
  static final String INDEX = "search-index.js";

  private static final String ENDING = ".html";
  private static final Set<String> OWN = Set.of(HOME, SEARCH);

  private SiteFiles() {}

  /** The page of a section: its id, so that the address lasts as long as the id does. */
  static String page(String id) {
    String file = id + ENDING;
    return OWN.contains(file) ? id + "-page" + ENDING : file;
  }
}
