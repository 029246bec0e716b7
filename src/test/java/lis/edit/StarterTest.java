package lis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterTest {

  @Test
  void everyModelIsListedAndNothingElse() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/resources/lis/starters"))) {
      assertThat(folders.filter(f -> Files.exists(f.resolve("strategy/strategy.yaml"))))
          .extracting(folder -> folder.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(Starter.models());
    }
  }

  @Test
  void theModelOfThisRepositoryIsOneOfThem() throws IOException {
    byte[] ours = Files.readAllBytes(Path.of("strategy/model.yaml"));
    assertThat(Starter.models().stream().map(Starter::of))
        .anySatisfy(s -> assertThat(s.files().get("strategy/model.yaml")).isEqualTo(ours));
  }

  @Test
  void theHookIsThisRepositorysOwn() throws IOException {
    assertThat(Starter.of("hook").files()).containsOnlyKeys(".githooks/pre-commit");
    assertThat(Starter.of("hook").files().get(".githooks/pre-commit"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(Files.readString(Path.of(".githooks/pre-commit")));
  }

  @Test
  void namesGetTheirDotsBack() {
    assertThat(Starter.of("companions").files())
        .containsOnlyKeys(".editorconfig", ".gitattributes", ".gitignore", "README.md");
    assertThat(Starter.of("nothing").files()).isEmpty();
  }

  @Test
  void theTextIsTidy() {
    for (String model : Starter.models()) {
      Starter.of(model)
          .files()
          .forEach(
              (path, bytes) -> {
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(text).as(path).endsWith("\n").doesNotContain("\t", "\r", " \n");
              });
    }
  }
}
