package lis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lis.derive.Matrix;
import lis.derive.Route;
import lis.json.Csv;
import lis.json.Json;
import lis.model.Kind;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.ReviewState;
import lis.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The elements of one kind beside those of another. */
@Command(
    name = "matrix",
    description = "Show how the elements of two kinds belong together, and where there are gaps.",
    sortOptions = false,
    addMethodSubcommands = false)
final class MatrixCommand implements Callable<Integer> {
  /** Wider tables are written as lists. */
  private static final int MOST_COLUMNS = 24;

  @Parameters(index = "0", paramLabel = "ROWS", description = "A kind, such as priority.")
  private String rows = "";

  @Parameters(index = "1", paramLabel = "COLUMNS", description = "A kind, such as foundation.")
  private String columns = "";

  @Option(names = "--via", paramLabel = "KIND", description = "Go through this kind.")
  private @Nullable String via;

  @Option(names = "--gaps", description = "Only what belongs to nothing on the other side.")
  private boolean gaps;

  private final Lis lis;

  MatrixCommand(Lis lis) {
    this.lis = lis;
  }

  private record Named(String id, String title) {
    static Named of(Element element) {
      return new Named(element.id(), element.title());
    }
  }

  private record Pair(String row, String column, int paths, List<String> words, String review) {}

  private record Report(
      String rows,
      String columns,
      List<String> routes,
      List<Pair> pairs,
      List<Named> rowGaps,
      List<Named> columnGaps) {}

  @Override
  public Integer call() {
    Strategy whole = Find.strategy(lis);
    Strategy strategy = whole.current();
    Kind from = Find.kind(strategy, rows);
    Kind to = Find.kind(strategy, columns);
    List<Route> routes =
        via == null
            ? Route.between(strategy, from, to)
            : Route.between(strategy, from, Find.kind(strategy, via), to);
    if (routes.isEmpty()) {
      throw new MisuseException(
          "no relation of the model leads from %s to %s.".formatted(from.name(), to.name()));
    }
    Matrix matrix = Matrix.of(strategy, from, to, routes);
    lis.terminal().result(text(strategy, matrix));
    int withdrawn = leftOut(whole, from) + leftOut(whole, to);
    if (withdrawn > 0) {
      lis.terminal()
          .say("What is withdrawn fills no gap: %d of these are left out.".formatted(withdrawn));
    }
    return Exit.CLEAN;
  }

  private static int leftOut(Strategy whole, Kind kind) {
    return Math.toIntExact(whole.of(kind).stream().filter(Element::withdrawn).count());
  }

  private String text(Strategy strategy, Matrix matrix) {
    return switch (lis.outputFormat()) {
      case JSON -> Json.write(report(matrix));
      case CSV -> Csv.rows(table(matrix));
      case CONCISE -> gaps ? gapIds(matrix) : pairs(matrix);
      case FULL -> head(matrix) + (gaps ? "" : body(strategy, matrix)) + gaps(matrix);
      case PLAIN -> head(matrix) + (gaps ? "" : list(strategy, matrix)) + gaps(matrix);
      default -> throw lis.outputFormat().unfit();
    };
  }

  private static Report report(Matrix matrix) {
    List<Pair> pairs = new ArrayList<>();
    for (Element row : matrix.rows()) {
      for (Element column : matrix.columns(row)) {
        matrix
            .cell(row, column)
            .ifPresent(
                cell ->
                    pairs.add(
                        new Pair(
                            row.id(),
                            column.id(),
                            cell.paths(),
                            cell.words().stream().sorted().toList(),
                            Kebab.of(cell.review()))));
      }
    }
    return new Report(
        matrix.rowKind().name(),
        matrix.columnKind().name(),
        matrix.routes().stream().map(Route::toString).toList(),
        pairs,
        matrix.rowGaps().stream().map(Named::of).toList(),
        matrix.columnGaps().stream().map(Named::of).toList());
  }

  private static List<List<String>> table(Matrix matrix) {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("id", matrix.rowKind().one()));
    matrix.columns().forEach(column -> head.add(column.shortTitle()));
    table.add(head);
    for (Element row : matrix.rows()) {
      List<String> line = new ArrayList<>(List.of(row.id(), row.title()));
      for (Element column : matrix.columns()) {
        line.add(matrix.cell(row, column).map(Matrix.Cell::text).orElse(""));
      }
      table.add(line);
    }
    return table;
  }

  private static String pairs(Matrix matrix) {
    return report(matrix).pairs().stream()
        .map(pair -> pair.row() + " " + pair.column() + " " + pair.paths() + "\n")
        .collect(Collectors.joining());
  }

  private static String gapIds(Matrix matrix) {
    List<Element> all = new ArrayList<>(matrix.rowGaps());
    all.addAll(matrix.columnGaps());
    return all.stream().map(element -> element.id() + "\n").collect(Collectors.joining());
  }

  private static String head(Matrix matrix) {
    String routes =
        matrix.routes().stream()
            .map(Route::toString)
            .distinct()
            .collect(Collectors.joining("; or "));
    return "%s and %s, by %s\n"
        .formatted(matrix.rowKind().many(), matrix.columnKind().many(), routes);
  }

  private static String body(Strategy strategy, Matrix matrix) {
    return matrix.columns().size() <= MOST_COLUMNS
        ? grid(strategy, matrix)
        : list(strategy, matrix);
  }

  /** A column for each element, under a number that is explained below. */
  private static String grid(Strategy strategy, Matrix matrix) {
    Map<Element, String> names = new LinkedHashMap<>();
    matrix.rows().forEach(row -> names.put(row, name(strategy, row)));
    int width = names.values().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder out = new StringBuilder("\n").append(" ".repeat(width + 1));
    for (int i = 1; i <= matrix.columns().size(); i++) {
      out.append("%4d".formatted(i));
    }
    out.append(" | all\n");
    names.forEach((row, name) -> out.append(line(matrix, row, name, width)));
    out.append('\n');
    for (int i = 1; i <= matrix.columns().size(); i++) {
      out.append("%4d  %s\n".formatted(i, name(strategy, matrix.columns().get(i - 1))));
    }
    if (matrix.has(ReviewState.SUSPECT)) {
      out.append("\n   ?  suspect: it has changed since it was read\n");
    }
    return out.toString();
  }

  private static String line(Matrix matrix, Element row, String name, int width) {
    StringBuilder out = new StringBuilder(name).append(" ".repeat(width - name.length() + 1));
    for (Element column : matrix.columns()) {
      String cell = matrix.cell(row, column).map(MatrixCommand::mark).orElse("·");
      out.append("%4s".formatted(cell));
    }
    int all = matrix.columns(row).size();
    return out.append(" | ")
        .append(all == 0 ? "none" : Integer.toString(all))
        .append('\n')
        .toString();
  }

  private static String mark(Matrix.Cell cell) {
    return cell.paths() + (cell.review() == ReviewState.SUSPECT ? "?" : "");
  }

  private static String list(Strategy strategy, Matrix matrix) {
    StringBuilder out = new StringBuilder();
    for (Element row : matrix.rows()) {
      out.append('\n').append(name(strategy, row)).append('\n');
      for (Element column : matrix.columns(row)) {
        String words = matrix.cell(row, column).map(MatrixCommand::said).orElse("");
        out.append("  ").append(name(strategy, column)).append(": ").append(words).append('\n');
      }
    }
    return out.toString();
  }

  private static String said(Matrix.Cell cell) {
    return cell.text() + (cell.review() == ReviewState.SUSPECT ? " (suspect)" : "");
  }

  private static String gaps(Matrix matrix) {
    return gaps(matrix.rowKind(), matrix.columnKind(), matrix.rowGaps())
        + gaps(matrix.columnKind(), matrix.rowKind(), matrix.columnGaps());
  }

  private static String gaps(Kind kind, Kind other, List<Element> elements) {
    return elements.isEmpty()
        ? "\nNo gap: %s all have %s.\n".formatted(kind.many(), other.many())
        : elements.stream()
            .map(e -> "  " + e.id() + "  " + e.title() + "\n")
            .collect(
                Collectors.joining(
                    "", "\nGaps: %s without %s\n".formatted(kind.many(), other.many()), ""));
  }

  private static String name(Strategy strategy, Element element) {
    String code = strategy.code(element);
    return (code.isEmpty() ? "" : code + " ") + element.shortTitle();
  }
}
