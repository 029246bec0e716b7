package lis.document;

/**
 * What lis itself says in what it publishes, in English. Other languages are looked up by these
 * very words; {1} and {2} stand for what is put in.
 */
public enum Phrase {
  CONTENTS("Contents"),
  NOTES("Notes"),
  NOTE_NUMBER("Note {1}"),
  WORDS_EXPLAINED("Words explained"),
  BACK_TO_WORDS("Back to the text of “{1}”"),
  BACK_TO_NOTE("Back to the text of note {1}"),
  PLEASE_NOTE("Please note"),
  IMPORTANT("Important"),
  EXAMPLE("For example"),
  TABLE("Table {1}"),
  FIGURE("Figure {1}"),
  PARAGRAPH("paragraph {1}"),
  THE_FIGURE("the figure"),
  EMPTY("(empty)"),
  NO_ROWS("No rows. The columns are:"),
  PICTURE("Picture: {1}"),
  QUOTATION("Quotation"),
  END_OF_QUOTATION("End of the quotation"),
  END_OF_TABLE("End of the table"),
  NOTHING("empty"),

  VERSION("Version"),
  AS_AT("As at"),
  REVISION("Revision"),
  PUBLISHED("Published"),
  NEXT_REVIEW("Next review"),
  QUESTIONS("Questions and other formats"),
  PUBLISHED_BY("Published by {1}"),
  TESTED("Tested with readers"),
  TESTED_BY("By {1}, {2}"),
  UNTESTED("Draft: not yet tested with readers"),
  STATUS("Status: {1}"),
  EDITION_VERSION("version {1}"),
  EDITION_AS_AT("as at {1}"),
  LARGE_PRINT("large print"),
  PAGE_OF("Page {1} of {2}"),
  PAGE_NUMBER("page {1}"),

  INSERTED("inserted:"),
  DELETED("taken out:"),
  END_OF_CHANGE("end of the change"),

  VERSION_NAMED("Version {1}"),
  ALL_VERSIONS("{1}: all versions"),
  READ_VERSION("Read version {1}"),
  SEE_VERSIONS("See all versions"),
  CURRENT_VERSION("Current version"),
  SUPERSEDED("Superseded"),
  DRAFT("Draft"),
  CONSULTATION("Consultation"),
  FINAL("Final"),
  WHAT_CHANGED("What changed"),
  CHANGES_IN_VERSION("All changes in version {1}"),
  FILES_OF_VERSION("Files of version {1}, with their hashes"),
  NO_CHANGE_NOTE("Nobody wrote a change note."),
  VERSION_SUPERSEDED("This is version {1}. Version {2} has taken its place."),
  VERSION_WITHDRAWN("This is version {1}. It was withdrawn on {2}: {3}"),

  NOT_KNOWN("Not known"),
  NOT_KNOWN_BECAUSE("Not known: {1}"),
  WITHDRAWN("Withdrawn"),
  DERIVED("Derived"),
  SUSPECT("Changed since it was read"),
  READ_BY("Read by {1} ({2})."),
  NOT_REVIEWED("Not reviewed yet."),
  ILLUSTRATIVE("Illustrative"),
  JANUARY("January"),
  FEBRUARY("February"),
  MARCH("March"),
  APRIL("April"),
  MAY("May"),
  JUNE("June"),
  JULY("July"),
  AUGUST("August"),
  SEPTEMBER("September"),
  OCTOBER("October"),
  NOVEMBER("November"),
  DECEMBER("December"),

  SKIP("Skip to the main text"),
  THIS_SITE("This site"),
  OTHER_LANGUAGES("Other languages"),
  START("Start"),
  WHERE_YOU_ARE("Where you are"),
  PREVIOUS_AND_NEXT("Previous and next page"),
  PREVIOUS("Previous"),
  NEXT("Next"),
  FIND_A_PAGE("Find a page"),
  SEARCH_WORDS("Words that the page should have"),
  SEARCH("Search"),
  SEARCH_NEEDS_SCRIPTS(
      "A search for words that the page should have needs scripts, and they don’t run here. "
          + "All pages are listed below."),
  NO_PAGE_FOUND("No page has all of these words."),
  ONE_PAGE_FOUND("1 page found."),
  PAGES_FOUND("{1} pages found."),
  EVERY_PAGE("Every page of “{1}”, and a search through their words."),
  ALL_PAGES("All pages"),
  MOVED("This page has another address now"),
  LANDMARKS("Landmarks"),
  ACCESSIBILITY_STATEMENT("Accessibility statement"),
  ACCESSIBILITY_SUMMARY(
      "Headings, lists, tables and notes are marked as what they are, and every picture has words"
          + " that say the same. Size, spacing and colours are the reader’s."),

  ALL_DOCUMENTS("{1}: all documents"),
  READ("Read “{1}” ({2})"),
  OTHER_FORMATS("Other formats"),
  FORMATS("Formats"),
  OF_PUBLICATION(" of “{1}”"),

  WEB_PAGES("Web pages"),
  FOR_SCREENS("for reading on a screen, a page for each part"),
  WEB_PAGE("Web page"),
  FOR_MAIL("for reading on a screen or sending by e-mail, all in one file"),
  BOOK("EPUB"),
  FOR_DEVICES("for reading devices and reading apps, in the size that you set there"),
  PRINT("PDF"),
  FOR_PRINTING("for printing and keeping; tagged, so that screen readers can read it too"),
  PRINT_LARGE("PDF in large print"),
  FOR_LOW_VISION("for people who see little: every word in 18 point type or larger, in one column"),
  PLAIN_TEXT("Plain text"),
  FOR_READING_ALOUD("for braille displays, reading aloud and very small files"),
  AUDIO_SCRIPT("Audio script"),
  FOR_VOICES("for voices: sums and short forms in words, a mark at each part"),
  BRAILLE("Braille (BRF)"),
  FOR_FINGERS("for embossers and braille displays, in contracted braille");

  private final String english;

  Phrase(String english) {
    this.english = english;
  }

  /** The words in English. */
  public String english() {
    return english;
  }
}
