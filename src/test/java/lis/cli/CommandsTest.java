package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** The table of commands says of each what its own class says. */
class CommandsTest {

  @Test
  void eachHasTheNamesThatItsClassHas() {
    for (Commands command : Commands.values()) {
      Command annotation = command.type().getAnnotation(Command.class);
      List<String> names = new ArrayList<>(List.of(annotation.name()));
      names.addAll(Arrays.asList(annotation.aliases()));
      assertThat(command.names()).as(command.name()).isEqualTo(names);
    }
  }

  @Test
  void noneIsForgotten() {
    assertThat(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("lis.cli")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Command.class))
                    .map(JavaClass::getSimpleName)
                    .filter(name -> !name.equals(Lis.class.getSimpleName()))
                    .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Commands.values()).map(c -> c.type().getSimpleName()).toList());
  }

  @Test
  void onlyThoseThatAreNamedAreMadeReady() {
    assertThat(Commands.of("-C", "folder", "validate")).containsExactly(Commands.VALIDATE);
    assertThat(Commands.of("check")).containsExactly(Commands.VALIDATE);
    assertThat(Commands.of("list", "show")).containsExactly(Commands.LIST, Commands.SHOW);
    for (String all : List.of("", "help", "completion", "validat")) {
      assertThat(Commands.of(all)).as(all).hasSameSizeAs(Commands.values());
    }
  }
}
