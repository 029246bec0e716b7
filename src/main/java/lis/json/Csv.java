package lis.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes tables as comma-separated values (RFC 4180), for spreadsheets. What a spreadsheet would
 * take for a formula is made text by an apostrophe.
 */
public final class Csv {
  private Csv() {}

  /** A table of records of one type: their components are the columns. */
  public static String records(List<? extends Record> records) {
    List<List<?>> rows = new ArrayList<>();
    for (Record each : records) {
      if (rows.isEmpty()) {
        rows.add(List.copyOf(Json.components(each).keySet()));
      }
      rows.add(List.copyOf(Json.components(each).values()));
    }
    return rows(rows);
  }

  /** A table of rows, the first of which is the head. */
  public static String rows(List<? extends List<?>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static String cell(Object value) {
    Object held = value instanceof Optional<?> o ? o.map(Object.class::cast).orElse("") : value;
    String text = held.toString();
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
