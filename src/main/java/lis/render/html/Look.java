package lis.render.html;

import lis.source.Kebab;

/** The classes that page.css dresses. */
enum Look {
  ACCENT,
  ASIDE,
  ASK,
  BACK,
  BAND,
  BROAD,
  CALLOUT,
  CARD,
  CHART,
  COLUMNS,
  CONTENTS,
  COUNT,
  END,
  EXAMPLE,
  EYEBROW,
  FACTS,
  FRAME,
  IMPORTANT,
  LABEL,
  LABELLED,
  LEAD,
  LOW,
  MARK,
  NARROW,
  NOTE,
  NOTES,
  NOTICE,
  PAGES,
  PICTURE,
  PICTURED,
  PRIMARY,
  PUBLISHER,
  PURPOSE,
  REGION,
  SHAPES,
  SHORT,
  SITE,
  SKIP,
  SUBTITLE,
  TERM,
  TOOLS,
  TRAIL,
  TURN,
  UNSEEN,
  WIDE;

  String word() {
    return Kebab.of(this);
  }
}
