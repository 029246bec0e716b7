package lis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What Java's log of its collections says of the heap, in megabytes.
 *
 * @param filled the most that it held before a collection
 * @param kept the most that was left after one
 */
record Heap(int filled, int kept) {
  private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

  static Heap read(Path log) throws IOException {
    Heap heap = new Heap(0, 0);
    for (MatchResult found : COLLECTION.matcher(Files.readString(log)).results().toList()) {
      heap =
          new Heap(
              Math.max(heap.filled(), Integer.parseInt(found.group(1))),
              Math.max(heap.kept(), Integer.parseInt(found.group(2))));
    }
    return heap;
  }
}
