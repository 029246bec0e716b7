package lis.syntax;

import lis.source.SourceFile;

/**
 * What stands where in a file of a strategy: YAML, alone or between two lines {@code ---}, and then
 * Markdown.
 *
 * @param fenced whether lines {@code ---} are around the YAML
 * @param start of the YAML
 * @param end of the YAML
 * @param bodyStart of the Markdown
 */
public record Parts(SourceFile file, boolean fenced, int start, int end, int bodyStart) {

  public String yaml() {
    return file.text().substring(start, end);
  }

  public String body() {
    return file.text().substring(bodyStart);
  }
}
