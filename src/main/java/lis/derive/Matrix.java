package lis.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lis.model.Kind;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.ReviewState;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * The elements of one kind beside those of another, and how each pair belongs together.
 *
 * @param cells by the ids of row and column; pairs that don't belong together have none
 */
public record Matrix(
    Kind rowKind,
    Kind columnKind,
    List<Route> routes,
    List<Element> rows,
    List<Element> columns,
    Map<String, Map<String, Cell>> cells) {

  /**
   * How two elements belong together.
   *
   * @param paths in how many ways
   * @param words what direct links say of themselves; may be empty
   * @param review how the links stand to what was read of them: the worst
   */
  public record Cell(int paths, Set<String> words, ReviewState review) {
    public Cell {
      words = Set.copyOf(new TreeSet<>(words));
    }

    /** What a table shows: the words, or how many ways there are. */
    public String text() {
      return words.isEmpty() ? Integer.toString(paths) : String.join("; ", new TreeSet<>(words));
    }
  }

  /** The matrix along these routes. */
  public static Matrix of(Strategy strategy, Kind rows, Kind columns, List<Route> routes) {
    Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
    for (Element row : strategy.of(rows)) {
      Map<String, Cell> line = new LinkedHashMap<>();
      for (Route route : routes) {
        follow(strategy, route, row).forEach((id, cell) -> line.merge(id, cell, Matrix::sum));
      }
      cells.put(row.id(), line);
    }
    return new Matrix(rows, columns, routes, strategy.of(rows), strategy.of(columns), cells);
  }

  private static Map<String, Cell> follow(Strategy strategy, Route route, Element row) {
    Map<String, Cell> reached = new LinkedHashMap<>();
    reached.put(row.id(), new Cell(1, Set.of(), ReviewState.CURRENT));
    for (Step step : route.steps()) {
      Map<String, Cell> next = new LinkedHashMap<>();
      reached.forEach(
          (id, cell) ->
              strategy
                  .find(id)
                  .ifPresent(
                      element -> {
                        for (Link link : step.links(strategy, element)) {
                          Set<String> words = route.direct() ? words(link) : Set.of();
                          ReviewState review =
                              worse(cell.review(), strategy.reviewing().state(link));
                          step.end(strategy, link)
                              .forEach(
                                  end ->
                                      next.merge(
                                          end.id(),
                                          new Cell(cell.paths(), words, review),
                                          Matrix::sum));
                        }
                      }));
      reached = next;
    }
    return reached;
  }

  private static Set<String> words(Link link) {
    Set<String> words = new LinkedHashSet<>();
    link.attributes().values().stream()
        .filter(value -> value instanceof Value.Choice)
        .limit(1)
        .forEach(value -> words.add(Words.of(value)));
    return words;
  }

  private static Cell sum(Cell a, Cell b) {
    Set<String> words = new TreeSet<>(a.words());
    words.addAll(b.words());
    return new Cell(a.paths() + b.paths(), words, worse(a.review(), b.review()));
  }

  /** What is suspect is worse than what nobody has read. */
  private static ReviewState worse(ReviewState one, ReviewState other) {
    return Stream.of(ReviewState.SUSPECT, ReviewState.UNREVIEWED)
        .filter(state -> one == state || other == state)
        .findFirst()
        .orElse(ReviewState.CURRENT);
  }

  /** How two elements belong together; nothing where they don't. */
  public Optional<Cell> cell(Element row, Element column) {
    return Optional.ofNullable(cells.getOrDefault(row.id(), Map.of()).get(column.id()));
  }

  /** Whether any pair stands so to what was read of it. */
  public boolean has(ReviewState state) {
    return cells.values().stream()
        .flatMap(line -> line.values().stream())
        .anyMatch(cell -> cell.review() == state);
  }

  /** Rows that belong to no column. */
  public List<Element> rowGaps() {
    return rows.stream()
        .filter(row -> columns.stream().noneMatch(c -> cell(row, c).isPresent()))
        .toList();
  }

  /** Columns that belong to no row. */
  public List<Element> columnGaps() {
    return columns.stream()
        .filter(column -> rows.stream().noneMatch(row -> cell(row, column).isPresent()))
        .toList();
  }

  /** The columns that a row belongs to. */
  public List<Element> columns(Element row) {
    List<Element> found = new ArrayList<>();
    columns.stream().filter(column -> cell(row, column).isPresent()).forEach(found::add);
    return found;
  }
}
