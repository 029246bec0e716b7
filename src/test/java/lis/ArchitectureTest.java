package lis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the table in ARCHITECTURE.md. */
class ArchitectureTest {
  private static final Pattern WORD = Pattern.compile("`([^`]+)`");
  private static final String ROOT = "lis";

  /** What the table says of one room. */
  private record Room(Set<String> imports, boolean everything, Set<String> libraries) {}

  private static Map<String, Room> rooms = Map.of();
  private static JavaClasses classes = new ClassFileImporter().importClasses();

  @BeforeAll
  static void read() throws IOException {
    rooms = table(Files.readString(Path.of("ARCHITECTURE.md")));
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
  }

  private static Map<String, Room> table(String text) {
    Map<String, Room> found = new LinkedHashMap<>();
    for (String line : text.lines().filter(l -> l.startsWith("| `")).toList()) {
      String[] cells = line.split("\\|", -1);
      found.put(
          words(cells[1]).getFirst(),
          new Room(
              new TreeSet<>(words(cells[3])),
              cells[3].strip().equals("everything"),
              new TreeSet<>(words(cells[4]))));
    }
    return found;
  }

  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(cell);
    while (m.find()) {
      words.add(m.group(1));
    }
    return words;
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "." : name.substring(ROOT.length() + 1);
  }

  private static Set<String> fence(JavaClass type) {
    Room room = rooms.get(room(type));
    return room == null ? Set.of() : room.libraries();
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  @Test
  void theTableNamesEveryRoomAndNoOther() {
    Set<String> real = new TreeSet<>();
    classes.forEach(type -> real.add(room(type)));
    assertThat(rooms.keySet()).containsExactlyInAnyOrderElementsOf(real);
  }

  @Test
  void roomsImportOnlyWhatTheTableAllows() {
    List<String> offences = new ArrayList<>();
    for (JavaClass type : classes) {
      Room room = rooms.get(room(type));
      for (Dependency d : type.getDirectDependenciesFromSelf()) {
        JavaClass target = d.getTargetClass().getBaseComponentType();
        boolean allowed =
            !ours(target)
                || room == null
                || room.everything()
                || room(target).equals(room(type))
                || room.imports().contains(room(target));
        if (!allowed) {
          offences.add(room(type) + " imports " + room(target) + ": " + d.getDescription());
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void theTableAllowsNothingThatNobodyNeeds() {
    for (Map.Entry<String, Room> room : rooms.entrySet()) {
      Set<String> used = new TreeSet<>();
      for (JavaClass type : classes) {
        if (room(type).equals(room.getKey())) {
          type.getDirectDependenciesFromSelf().stream()
              .map(d -> d.getTargetClass().getBaseComponentType())
              .filter(ArchitectureTest::ours)
              .forEach(target -> used.add(room(target)));
        }
      }
      assertThat(used).as(room.getKey()).containsAll(room.getValue().imports());
    }
  }

  @Test
  void librariesStayInTheirRooms() {
    Set<String> fenced = new TreeSet<>();
    rooms.values().forEach(room -> fenced.addAll(room.libraries()));
    List<String> offences = new ArrayList<>();
    for (JavaClass type : classes) {
      for (Dependency d : type.getDirectDependenciesFromSelf()) {
        String target = d.getTargetClass().getBaseComponentType().getPackageName();
        for (String library : fenced) {
          boolean uses = target.equals(library) || target.startsWith(library + ".");
          if (uses && !fence(type).contains(library)) {
            offences.add(room(type) + " uses " + library + ": " + d.getDescription());
          }
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void theTableFindsEachLibraryInUse() {
    // A fence around a name that nobody uses would guard nothing.
    for (Map.Entry<String, Room> room : rooms.entrySet()) {
      for (String library : room.getValue().libraries()) {
        assertThat(classes.stream().filter(c -> room(c).equals(room.getKey())))
            .as("%s uses %s", room.getKey(), library)
            .anyMatch(
                c ->
                    c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getName().startsWith(library)));
      }
    }
  }

  @Test
  void onlyMainKnowsTheMachine() {
    List<String> offences = new ArrayList<>();
    for (JavaClass type : classes) {
      if (!type.getName().equals(ROOT + ".Main")) {
        for (JavaCodeUnitAccess<?> call : type.getCodeUnitAccessesFromSelf()) {
          if (MACHINE.stream().anyMatch(m -> call.getTarget().getFullName().startsWith(m))) {
            offences.add(call.getDescription());
          }
        }
        type.getFieldAccessesFromSelf().stream()
            .filter(a -> PRINTERS.contains(a.getTarget().getFullName()))
            .forEach(a -> offences.add(a.getDescription()));
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void onlyTwoProgramsAreStarted() {
    Set<String> starters = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaCodeUnitAccess<?> call : type.getCodeUnitAccessesFromSelf()) {
        String name = call.getTarget().getFullName();
        if (name.startsWith("java.lang.ProcessBuilder.<init>(")
            || name.startsWith("java.lang.Runtime.exec(")) {
          starters.add(type.getName());
        }
      }
    }
    assertThat(starters).containsExactly("lis.history.Git", "lis.render.braille.Louis");
  }

  private static final List<String> PRINTERS =
      List.of("java.lang.System.out", "java.lang.System.err");

  /** Calls whose answer depends on where and when the program runs. */
  private static final List<String> MACHINE =
      Arrays.asList(
          "java.lang.System.exit(",
          "java.lang.System.currentTimeMillis(",
          "java.lang.System.nanoTime(",
          "java.lang.System.getenv(",
          "java.time.Instant.now(",
          "java.time.LocalDate.now(",
          "java.time.LocalDateTime.now(",
          "java.time.ZonedDateTime.now(",
          "java.time.Clock.system",
          "java.time.ZoneId.systemDefault(",
          "java.util.Date.<init>()",
          "java.util.Locale.getDefault(",
          "java.util.TimeZone.getDefault(",
          "java.nio.charset.Charset.defaultCharset(",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.format(java.lang.String,",
          "java.util.Random.<init>()",
          "java.lang.Math.random(");
}
