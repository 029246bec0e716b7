package lis.schema;

import lis.model.Archetype;
import lis.model.FieldType;
import lis.model.Role;
import lis.model.Tie;

/** What the words of a model mean, for whoever chooses one. */
final class Meanings {
  private Meanings() {}

  static String of(Archetype archetype) {
    return switch (archetype) {
      case STRATEGY -> "The whole, of which there is one";
      case AIM -> "Something to be reached";
      case FRAME -> "An item of an outside scheme, which aims are aligned with";
      case PRINCIPLE -> "A rule that cuts across everything";
      case EVIDENCE -> "A finding";
      case MEASURE -> "Something that is measured";
      case ACTION -> "Something that is done";
      case EVENT -> "Something that happens at a time";
      case ENGAGEMENT -> "Asking people";
      case FEEDBACK -> "What people said, and what was decided about it";
      case RISK -> "What could go wrong";
      case PARTY -> "Who acts";
      case PLACE -> "Where";
      case TERM -> "A word that is explained";
      case SOURCE -> "Something published";
      case NARRATIVE -> "Prose";
    };
  }

  static String of(FieldType type) {
    return switch (type) {
      case TEXT -> "Words on one line";
      case PROSE -> "Markdown";
      case CHOICE -> "One of the choices that the field declares";
      case BOOLEAN -> "yes or no";
      case NUMBER -> "Digits, with a point for decimals";
      case QUANTITY -> "A number with its unit, as printed";
      case MONEY -> "A sum in a currency, as printed";
      case DATE -> "A date, exact or partial, as printed";
      case SERIES -> "The readings of a measure, each with its date";
      case URL -> "A web address";
    };
  }

  static String of(Tie tie) {
    return switch (tie) {
      case PARENT -> "From the part to the whole";
      case OWNER -> "To who answers for it";
      case SOURCES -> "To what it rests on";
      case SUCCESSOR -> "To what stands in its place";
      case SUBJECT -> "To what its words speak of";
      case CHANGED -> "From what people said to what changed because of it";
    };
  }

  static String of(Role role) {
    return switch (role) {
      case TITLE -> "What readers call it";
      case SHORT_TITLE -> "A few words for tables and links";
      case PLAIN -> "A sentence or two in plain words, for the summary";
      case PLAIN_FOR -> "What the element said when its plain words were last read";
      case PLAIN_TITLE -> "The title in plain words, for the summary";
      case BODY -> "What stands below the front matter";
      case PROVENANCE -> "How far a reader may trust it";
      case ORDER -> "Its place among those of its kind";
      case CODE -> "A number that somebody else gave it";
      case AS_AT -> "When it was true";
      case LATER -> "Whether it became known only after the strategy's own day";
      case WITHDRAWN -> "Whether, or since when, it no longer holds";
      case WITHDRAWAL_REASON -> "Why it no longer holds";
      case SUBTITLE -> "What stands below the title of the strategy";
      case DESCRIPTION -> "The strategy in a sentence, for search engines";
      case KEYWORDS -> "Words for search engines";
      case PUBLISHER -> "Who publishes the strategy";
      case STATUS -> "How far the strategy has come";
      case NOTICE -> "What readers must know while it isn't final";
      case EDITION -> "The version of the strategy";
      case CROSS_CUTTING -> "Whether it cuts across everything";
      case EXCLUSION -> "Why the strategy leaves it out";
      case UNIT -> "What it is counted in";
      case DIRECTION -> "Which way is better";
      case BASELINE -> "The value at the start";
      case TARGET -> "The value to be reached";
      case OBSERVATIONS -> "The readings";
      case COUNT -> "How many people";
      case WHEN -> "The day on which it happens";
      case DONE -> "Whether it has happened";
      case APPROVAL -> "Whether the strategy can't be final without it";
      case DELAY -> "Why it hasn't happened on its day";
      case STARTS -> "The day on which it starts";
      case ENDS -> "The day on which it ends";
      case ABBREVIATION -> "The short form of a term";
      case DEPRECATED -> "Other words for a term, which texts should not use";
      case MEANING -> "What a term means";
      case ADDRESS -> "Where it stands on the web";
      case DISPOSITION -> "What was decided about what people said";
      case REASON -> "Why it was decided so";
      case CHANGE -> "What changed because of it";
      case CHANGED_IN -> "The version in which it changed";
      case CERTIFIER ->
          "Who found that the books conform to EPUB Accessibility 1.1 and WCAG 2.2, level AA";
      case CONTACT -> "Who answers questions and sends other formats";
      case REVIEW -> "When the strategy will be looked at again";
    };
  }
}
