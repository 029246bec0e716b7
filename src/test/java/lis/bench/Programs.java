package lis.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where programs of others are: in the folder into which {@code src/test/bench/peers} installs
 * them, or else on the path.
 */
record Programs(Path installed) {
  private static final String ADD_ON = "node_modules/@myriaddreamin/typst-ts-node-compiler";
  private static final Pattern VERSION = Pattern.compile("\"version\": *\"([^\"]+)\"");

  /** The folder that the script run names. */
  static Programs here() {
    return new Programs(Path.of(Optional.ofNullable(System.getenv("LIS_BENCH_PEERS")).orElse("-")));
  }

  Optional<Path> weasyPrint() {
    return file(installed.resolve("weasyprint/bin/weasyprint")).or(() -> onPath("weasyprint"));
  }

  Optional<Path> hugo() {
    return onPath("hugo");
  }

  /** What Eleventy is started by; empty where it isn't installed. */
  Optional<List<String>> eleventy() {
    Path script = installed.resolve("node_modules/@11ty/eleventy/cmd.cjs").toAbsolutePath();
    return Files.isReadable(script)
        ? onPath("node").map(node -> List.of(node.toString(), script.toString(), "--quiet"))
        : Optional.empty();
  }

  Optional<Path> mkdocs() {
    return file(installed.resolve("mkdocs/bin/mkdocs")).or(() -> onPath("mkdocs"));
  }

  Optional<Path> openFastTrace() {
    return Optional.ofNullable(System.getenv("OFT_JAR"))
        .map(Path::of)
        .or(() -> Optional.of(installed.resolve("openfasttrace.jar")))
        .map(Path::toAbsolutePath)
        .filter(Files::isReadable);
  }

  /** What Typst is started by, up to the name of the source; empty where it isn't installed. */
  Optional<List<String>> typst(Path source, Path target, Optional<String> standard) {
    return onPath("typst")
        .map(program -> compile(program, source, target, standard))
        .or(() -> addOn().map(node -> script(node, source, target, standard)));
  }

  /** Which Typst it is; empty where it isn't installed. */
  Optional<String> typstVersion() throws IOException {
    Optional<Path> program = onPath("typst");
    return program.isPresent() || addOn().isEmpty()
        ? version(program)
        : Optional.of(addOnVersion());
  }

  private String addOnVersion() throws IOException {
    Path about = installed.resolve(ADD_ON).resolve("package.json");
    Matcher version = VERSION.matcher(Files.readString(about));
    return "add-on of Node" + (version.find() ? " " + version.group(1) : "");
  }

  private static List<String> compile(
      Path program, Path source, Path target, Optional<String> standard) {
    String fonts = source.resolveSibling("fonts").toString();
    Stream<String> options =
        Stream.concat(
            Stream.of(program.toString(), "compile", "--ignore-system-fonts", "--font-path", fonts),
            standard.stream().flatMap(s -> Stream.of("--pdf-standard", s)));
    return Stream.concat(options, Stream.of(source.toString(), target.toString())).toList();
  }

  private Optional<Path> addOn() {
    return Files.isDirectory(installed.resolve(ADD_ON)) ? onPath("node") : Optional.empty();
  }

  private List<String> script(Path node, Path source, Path target, Optional<String> standard) {
    Stream<String> command =
        Stream.of(
            node.toString(),
            Path.of("src/test/bench/typst.js").toAbsolutePath().toString(),
            installed.toString(),
            source.toString(),
            target.toString());
    return Stream.concat(command, standard.stream()).toList();
  }

  /** What a program answers when it is asked for its version. */
  static Optional<String> version(Optional<Path> program) throws IOException {
    if (program.isEmpty()) {
      return Optional.empty();
    }
    List<String> command = List.of(program.get().toString(), "--version");
    return Measurement.once(new Job("version", Path.of("."), command)).said().lines().findFirst();
  }

  static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .flatMap(program -> file(program).stream())
        .findFirst();
  }

  private static Optional<Path> file(Path program) {
    return Files.isExecutable(program) ? Optional.of(program) : Optional.empty();
  }
}
