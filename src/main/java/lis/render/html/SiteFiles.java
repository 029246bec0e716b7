package lis.render.html;

import java.util.Set;

/** The names of files in a site's folder. */
final class SiteFiles {
  static final String ENDING = ".html";
  static final String HOME = "index";
  static final String SEARCH = "search";
  static final String STYLE = "site.css";
  static final String SCRIPT = "search.js";
  static final String INDEX = "search-index.js";

  private static final Set<String> OWN = Set.of(HOME, SEARCH);

  private SiteFiles() {}

  /** The page of a section, without an ending: its id, so that its address lasts as the id does. */
  static String page(String id) {
    return OWN.contains(id) ? id + "-page" : id;
  }
}
