package lis.change;

/** How grave a change is; the gravest come first. */
public enum Weight {
  /** What there is, and how it hangs together: elements, links, the vocabulary. */
  STRUCTURAL,
  /** What is said: numbers, dates, promises, names, other words. */
  SUBSTANTIVE,
  /** How it is said: spelling, punctuation, capitals, layout. */
  EDITORIAL;

  /** The graver one. */
  Weight or(Weight other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
