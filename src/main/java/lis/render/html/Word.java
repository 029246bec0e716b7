package lis.render.html;

import java.util.Locale;

/** The words that attributes take as their value. */
enum Word {
  AUTHOR,
  COLOR_SCHEME,
  DESCRIPTION,
  VIEWPORT,
  COL,
  IMG,
  ROW,
  NOTE,
  REGION;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
