package lis.render.pdf;

/** The cuts of the typeface. */
enum Weight {
  REGULAR("Regular"),
  ITALIC("It"),
  SEMIBOLD("Semibold"),
  BOLD("Bold");

  private final String cut;

  Weight(String cut) {
    this.cut = cut;
  }

  /** The name of the font file among the program's resources. */
  String file() {
    return "SourceSans3-" + cut + ".ttf";
  }
}
