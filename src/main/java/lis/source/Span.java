package lis.source;

/** A stretch of a file: from {@code start} up to, and without, {@code end}. */
public record Span(SourceFile file, int start, int end) {

  public Span {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(file.path() + " has no span " + start + ".." + end);
    }
  }

  public int line() {
    return file.line(start);
  }

  public int column() {
    return file.column(start);
  }

  /** Whether another place lies within this one. */
  public boolean covers(Span other) {
    return file.path().equals(other.file.path()) && start <= other.start && other.end <= end;
  }

  /** The text that it covers. */
  public String text() {
    return file.text().substring(start, end);
  }

  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
