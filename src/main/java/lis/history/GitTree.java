package lis.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lis.source.SourceTree;
import lis.source.UnreadableException;

/**
 * The files of a commit, their bytes read from git's objects in one go when the first is wanted.
 */
public final class GitTree implements SourceTree {
  private static final String LINK_MODE = "120000";
  private static final String MODULE_MODE = "160000";

  private final Git git;
  private final NavigableMap<String, Entry> entries;

  /** The bytes of all objects, by their names; read when the first is asked for. */
  private Optional<Map<String, byte[]>> contents = Optional.empty();

  private record Entry(String mode, String object) {}

  private GitTree(Git git, NavigableMap<String, Entry> entries) {
    this.git = git;
    this.entries = entries;
  }

  static GitTree read(Git git, String commit, List<String> folders) {
    List<String> command = new ArrayList<>(List.of("ls-tree", "-r", "-z", commit, "--"));
    command.addAll(folders);
    byte[] listing = git.run(command.toArray(String[]::new)).orElse(new byte[0]);
    NavigableMap<String, Entry> entries = new TreeMap<>();
    for (String line : new String(listing, StandardCharsets.UTF_8).split("\0")) {
      int tab = line.indexOf('\t');
      String[] head = line.substring(0, Math.max(0, tab)).split(" ");
      String path = line.substring(tab + 1);
      if (head.length == 3 && head[1].equals("blob") && !hidden(path)) {
        entries.put(path, new Entry(head[0], head[2]));
      }
    }
    return new GitTree(git, entries);
  }

  /** What is staged; of files in conflict, nothing. */
  static Optional<GitTree> staged(Git git, List<String> folders) {
    List<String> command = new ArrayList<>(List.of("ls-files", "--stage", "-z", "--"));
    command.addAll(folders);
    return git.run(command.toArray(String[]::new)).map(listing -> new GitTree(git, index(listing)));
  }

  /** Each file comes as "mode object stage", a tab, and its path. */
  private static NavigableMap<String, Entry> index(byte[] listing) {
    NavigableMap<String, Entry> entries = new TreeMap<>();
    for (String line : new String(listing, StandardCharsets.UTF_8).split("\0")) {
      int tab = line.indexOf('\t');
      String[] head = line.substring(0, Math.max(0, tab)).split(" ");
      String path = line.substring(tab + 1);
      boolean file = head.length == 3 && !head[0].equals(MODULE_MODE) && head[2].equals("0");
      if (file && !hidden(path)) {
        entries.put(path, new Entry(head[0], head[1]));
      }
    }
    return entries;
  }

  private static boolean hidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private synchronized byte[] content(Entry entry) throws UnreadableException {
    if (contents.isEmpty()) {
      contents = Optional.of(contents());
    }
    byte[] bytes = contents.get().get(entry.object());
    if (bytes == null) {
      throw new UnreadableException("git doesn't hand it out");
    }
    return bytes;
  }

  /** Each object comes as a line "hash type size", its bytes, and a line end. */
  private Map<String, byte[]> contents() {
    String wanted =
        entries.values().stream().map(Entry::object).collect(Collectors.joining("\n", "", "\n"));
    byte[] batch =
        git.run(wanted.getBytes(StandardCharsets.US_ASCII), "cat-file", "--batch")
            .orElse(new byte[0]);
    Map<String, byte[]> found = new HashMap<>();
    int at = 0;
    while (at < batch.length) {
      int end = at;
      while (end < batch.length && batch[end] != '\n') {
        end++;
      }
      String[] head = new String(batch, at, end - at, StandardCharsets.US_ASCII).split(" ");
      int size = head.length == 3 ? Integer.parseInt(head[2]) : 0;
      if (head.length == 3) {
        found.put(head[0], Arrays.copyOfRange(batch, end + 1, end + 1 + size));
      }
      at = end + 1 + (head.length == 3 ? size + 1 : 0);
    }
    return found;
  }

  @Override
  public List<String> list(String folder) {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    return entries.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
  }

  @Override
  public boolean exists(String path) {
    return entries.containsKey(path);
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    Entry entry = entries.get(path);
    if (entry == null) {
      throw new UnreadableException("there is no such file");
    }
    if (entry.mode().equals(LINK_MODE)) {
      return follow(path, entry);
    }
    return content(entry).clone();
  }

  private byte[] follow(String path, Entry link) throws UnreadableException {
    String target = new String(content(link), StandardCharsets.UTF_8);
    int slash = path.lastIndexOf('/');
    Optional<String> resolved = normalise(path.substring(0, slash + 1) + target);
    Entry entry = resolved.map(entries::get).orElse(null);
    if (target.startsWith("/") || entry == null || entry.mode().equals(LINK_MODE)) {
      throw new UnreadableException("it is a link that leads out of the folder");
    }
    return content(entry).clone();
  }

  private static Optional<String> normalise(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** Whether another tree holds the same files, byte for byte, below these folders. */
  public boolean sameAs(SourceTree other, List<String> folders) {
    for (String folder : folders) {
      if (!other.list(folder).equals(list(folder))) {
        return false;
      }
    }
    return entries.entrySet().stream()
        .allMatch(file -> same(file.getKey(), file.getValue(), other));
  }

  private boolean same(String path, Entry entry, SourceTree other) {
    try {
      return entry.mode().equals(LINK_MODE)
          ? Arrays.equals(read(path), other.read(path))
          : entry.object().equals(object(other.read(path), entry));
    } catch (UnreadableException e) {
      return false;
    }
  }

  /** The name that git gives to these bytes: SHA-1 or SHA-256 over a header and the content. */
  private static String object(byte[] content, Entry like) {
    try {
      boolean sha1 = like.object().length() == 40;
      MessageDigest digest = MessageDigest.getInstance(sha1 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}
