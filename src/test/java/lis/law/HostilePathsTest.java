package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A strategy can lead lis to no file outside its folder: not a word of one is ever seen. */
class HostilePathsTest {
  private static final Path SMALLEST = Path.of("src/test/resources/strategies/smallest");
  private static final String CANARY = "Canary7f3a";
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:xi='http://www.w3.org/2001/XInclude' viewBox='0 0 90 90'>%s</svg>";

  @TempDir private Path temp;
  private Path sites = Path.of("");

  @BeforeEach
  void secrets() throws IOException {
    sites = Files.createDirectory(temp.resolve("sites"));
    write(temp.resolve("secret.svg"), DRAWING.formatted("<text y='20'>" + CANARY + "</text>"));
    write(temp.resolve("secret.md"), "---\nname: " + CANARY + "\n---\n\n" + CANARY + ".\n");
    write(temp.resolve("secret.yaml"), "- {id: canary, name: " + CANARY + ", sense: Secret.}\n");
    write(temp.resolve("secret.ftlx"), "<document><p>" + CANARY + "</p></document>");
    write(temp.resolve("secret.txt"), CANARY);
    write(temp.resolve("secrets/canary.md"), "---\nname: " + CANARY + "\n---\n");
    write(temp.resolve("secrets/secret.svg"), Files.readString(temp.resolve("secret.svg")));
  }

  /** Puts something hostile into a strategy. */
  interface Attack {
    void make(Path site) throws IOException;
  }

  private Attack prose(String text) {
    return site -> append(site.resolve("strategy/goals/paths.md"), "\n" + text + "\n");
  }

  private Attack link(String path, String target) {
    return site -> {
      Path link = site.resolve(path);
      Files.createDirectories(link.resolve("..").normalize());
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, temp.resolve(target));
    };
  }

  private Attack and(Attack one, Attack two) {
    return site -> {
      one.make(site);
      two.make(site);
    };
  }

  private Attack template(String text) {
    return site ->
        write(
            site.resolve("templates/documents/leaflet.ftlx"),
            "<document><section id=\"a\"><h>A</h>" + text + "<p>B</p></section></document>");
  }

  private Attack setting(String old, String other) {
    return site -> {
      Path file = site.resolve("strategy/strategy.yaml");
      write(file, Files.readString(file).replace(old, other));
    };
  }

  private Map<String, Attack> paths() {
    String up = "../../../../";
    String whole = temp.toAbsolutePath().toString();
    Map<String, Attack> all = new TreeMap<>();
    all.put("image above", prose("![A](" + up + "secret.svg)"));
    all.put("image above, encoded", prose("![A](%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.svg)"));
    all.put("image above, slashes encoded", prose("![A](..%2f..%2f..%2f..%2fsecret.svg)"));
    all.put("image above, backslashes", prose("![A](..\\..\\..\\..\\secret.svg)"));
    all.put("image above, in between", prose("![A](../images/" + up + up + "secret.svg)"));
    all.put("image by its whole path", prose("![A](" + whole + "/secret.svg)"));
    all.put("image by its address", prose("![A](file://" + whole + "/secret.svg)"));
    all.put(
        "image behind a link",
        and(link("strategy/images/a.svg", "secret.svg"), prose("![A](../images/a.svg)")));
    all.put(
        "image in a folder behind a link",
        and(link("strategy/images/a", "secrets"), prose("![A](../images/a/secret.svg)")));
    all.put("prose that links there", prose("[A](" + up + "secret.md) [[" + up + "secret]]"));
    all.put("element behind a link", link("strategy/goals/canary.md", "secret.md"));
    all.put("list behind a link", link("strategy/words.yaml", "secret.yaml"));
    all.put("elements behind a link to a folder", link("strategy/goals/more", "secrets"));
    all.put("model behind a link", link("strategy/model.yaml", "secret.yaml"));
    all.put("settings behind a link", link("strategy/strategy.yaml", "secret.yaml"));
    all.put("theme behind a link", link("templates/theme.yaml", "secret.yaml"));
    all.put("template behind a link", link("templates/documents/leaflet.ftlx", "secret.ftlx"));
    all.put("template above", setting("template: leaflet.ftlx", "template: " + up + "secret.ftlx"));
    all.put(
        "template by its whole path",
        setting("template: leaflet.ftlx", "template: " + whole + "/secret.ftlx"));
    all.put("template that includes", template("<#include \"" + up + "secret.ftlx\">"));
    all.put(
        "template that includes a whole path", template("<#include \"" + whole + "/secret.txt\">"));
    all.put("template that imports", template("<#import \"" + up + "secret.ftlx\" as s>"));
    all.put(
        "template that makes an object",
        template(
            "${\"freemarker.template.utility.Execute\"?new()(\"cat " + whole + "/secret.txt\")}"));
    all.put(
        "template with an image", template("<figure><img src=\"" + up + "secret.svg\"/></figure>"));
    return all;
  }

  /** Drawings that lie in the strategy's folder and would show what doesn't. */
  private Map<String, Attack> drawings() {
    String there = "file://" + temp.toAbsolutePath() + "/secret";
    Map<String, String> all = new TreeMap<>();
    all.put(
        "entity",
        "<!DOCTYPE svg [<!ENTITY e SYSTEM '"
            + there
            + ".txt'>]>"
            + DRAWING.formatted("<text>&e;</text>"));
    all.put(
        "parameter entity",
        "<!DOCTYPE svg [<!ENTITY % e SYSTEM '" + there + ".txt'> %e;]>" + DRAWING.formatted(""));
    all.put("doctype", "<!DOCTYPE svg SYSTEM '" + there + ".txt'>" + DRAWING.formatted(""));
    all.put("include", DRAWING.formatted("<xi:include parse='text' href='" + there + ".txt'/>"));
    all.put("image", DRAWING.formatted("<image width='9' height='9' href='" + there + ".svg'/>"));
    all.put("old image", DRAWING.formatted("<image xlink:href='" + there + ".svg'/>"));
    all.put("use", DRAWING.formatted("<use href='" + there + ".svg#a'/>"));
    all.put("style", DRAWING.formatted("<style>@import url(" + there + ".txt)</style>"));
    all.put("style sheet", "<?xml-stylesheet href='" + there + ".txt'?>" + DRAWING.formatted(""));
    all.put(
        "fill", DRAWING.formatted("<rect width='9' height='9' fill='url(" + there + ".svg#a)'/>"));
    all.put(
        "filter", DRAWING.formatted("<filter id='f'><feImage href='" + there + ".svg'/></filter>"));
    all.put(
        "foreign",
        DRAWING.formatted("<foreignObject><iframe src='" + there + ".txt'/></foreignObject>"));
    all.put("relative", DRAWING.formatted("<image href='../../../../secret.svg'/>"));
    Map<String, Attack> attacks = new TreeMap<>();
    all.forEach(
        (name, svg) ->
            attacks.put(
                "drawing with " + name,
                and(
                    site -> write(site.resolve("strategy/images/a.svg"), svg),
                    prose("![A](../images/a.svg)"))));
    return attacks;
  }

  @Test
  void noPathLeadsOutOfTheFolder() throws IOException, InterruptedException {
    Map<String, Attack> attacks = paths();
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(20);
    assertUnseen(attacks);
  }

  @Test
  void noDrawingShowsAnotherFile() throws IOException, InterruptedException {
    Map<String, Attack> attacks = drawings();
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(10);
    assertUnseen(attacks);
  }

  /** Were it seen, this test would see it. */
  @Test
  void whatStandsInTheFolderIsSeen() throws IOException, InterruptedException {
    String svg = Files.readString(temp.resolve("secret.svg"));
    Map<String, Attack> all = new TreeMap<>();
    all.put(
        "image",
        and(
            site -> write(site.resolve("strategy/images/a.svg"), svg),
            prose("![A](../images/a.svg)")));
    all.put(
        "template",
        and(
            site -> write(site.resolve("templates/macros/b.ftlx"), "<p>" + CANARY + "</p>"),
            template("<#include \"../macros/b.ftlx\">")));
    run(all);
    for (String name : all.keySet()) {
      assertThat(seen(sites.resolve(name))).as(name).contains(CANARY);
    }
  }

  private void assertUnseen(Map<String, Attack> attacks) throws IOException, InterruptedException {
    run(attacks);
    for (String name : attacks.keySet()) {
      String seen = seen(sites.resolve(name));
      assertThat(seen).as(name).doesNotContain(CANARY, "\tat ", "fault of the program");
      assertThat(seen).as(name).matches("(?s)[01]\\n\\d+ ms\\n.*");
    }
  }

  private void run(Map<String, Attack> attacks) throws IOException, InterruptedException {
    for (Map.Entry<String, Attack> attack : attacks.entrySet()) {
      Path site = sites.resolve(attack.getKey());
      Strategies.copy(SMALLEST, site);
      setting("formats: [html, text]", "formats: [html, pdf, text]").make(site);
      attack.getValue().make(site);
    }
    Path said = temp.resolve("said.txt");
    Process process =
        new Child().start(HostileRuns.class.getName(), temp, said, sites.toString(), "build");
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
  }

  /** What was said, and the words of all that was published. */
  private static String seen(Path site) throws IOException {
    StringBuilder seen = new StringBuilder(Files.readString(site.resolve("ended.txt")));
    Path out = site.resolve("out");
    if (Files.exists(out)) {
      List<Path> files = new ArrayList<>();
      try (Stream<Path> all = Files.walk(out)) {
        all.filter(Files::isRegularFile).forEach(files::add);
      }
      for (Path file : files) {
        seen.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        if (file.toString().endsWith(".pdf")) {
          seen.append(words(file));
        }
      }
    }
    return seen.toString();
  }

  private static String words(Path pdf) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PdfReader reader = new PdfReader(pdf.toString())) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        words.append(extractor.getTextFromPage(page));
      }
    }
    return words.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }
}
