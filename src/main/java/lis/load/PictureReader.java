package lis.load;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.diagnostic.Phrase;
import lis.diagnostic.Suggest;
import lis.document.Bytes;
import lis.document.Picture;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.UnreadableException;

/** Reads the image files that prose refers to. */
final class PictureReader {
  private static final int MAX_BYTES = 20 << 20;
  private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|svg)$");

  private final SourceTree tree;

  PictureReader(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * The picture in a file.
   *
   * @param from the path of the Markdown file
   * @param address as typed there, relative to it
   * @throws UnreadableException when there is no such image or it mustn't be used
   */
  Picture read(String from, String address, String alternative) throws UnreadableException {
    String path = path(from, address);
    byte[] bytes = tree.read(path);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableException(
          "it has %,d bytes, and at most %,d are published".formatted(bytes.length, MAX_BYTES));
    }
    if (DrawingReader.isDrawing(bytes)) {
      return new Picture.Drawing(DrawingReader.read(bytes, SourceFile.stem(path)), alternative);
    }
    PixelHeader header = PixelHeader.of(bytes);
    return new Picture.Image(
        new Bytes(bytes),
        header.mediaType(),
        header.width(),
        header.height(),
        header.orientation(),
        alternative);
  }

  /** The picture that was probably meant: of a name that is like, in whatever folder it lies. */
  Optional<String> meant(String from, String address) {
    Path folder = Path.of(from).resolveSibling("");
    Map<String, String> addresses = new TreeMap<>();
    for (String path : tree.list(StrategyLoader.FOLDER)) {
      if (PICTURE.matcher(path).find()) {
        String relative = folder.relativize(Path.of(path)).toString().replace('\\', '/');
        addresses.putIfAbsent(SourceFile.stem(path), relative);
      }
    }
    List<String> near =
        Suggest.near(SourceFile.stem(address), addresses.keySet()).stream()
            .flatMap(name -> Stream.ofNullable(addresses.get(name)))
            .toList();
    return near.isEmpty() ? Optional.empty() : Optional.of("Did you mean " + Phrase.or(near) + "?");
  }

  private static String path(String from, String address) throws UnreadableException {
    Optional<String> decoded = Percent.decode(address);
    if (decoded.isEmpty() || decoded.get().isBlank()) {
      throw new UnreadableException("its address names no file");
    }
    String path = decoded.get();
    if (path.startsWith("/") || path.indexOf(':') >= 0 || path.indexOf('\\') >= 0) {
      throw new UnreadableException("its address isn't the path of a file from here");
    }
    if (path.codePoints().anyMatch(Character::isISOControl)) {
      throw new UnreadableException("its address has characters that nobody sees");
    }
    Deque<String> steps = new ArrayDeque<>();
    walk(from.substring(0, from.lastIndexOf('/') + 1), steps);
    walk(path, steps);
    return String.join("/", steps);
  }

  /** Follows a path step by step, never above the root of the tree. */
  private static void walk(String path, Deque<String> steps) throws UnreadableException {
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          throw new UnreadableException("its path leads out of the folder");
        }
        steps.removeLast();
      } else if (step.startsWith(".") && !step.equals(".")) {
        throw new UnreadableException("names that begin with a dot are not published");
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
  }
}
