package lis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a pass returns: a value, whole or as far as it went, and what was found on the way. */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /** Runs the next pass on the value and keeps the findings of both. */
  public <U> Outcome<U> then(Function<? super T, Outcome<U>> pass) {
    Outcome<U> next = pass.apply(value);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(next.diagnostics);
    return new Outcome<>(next.value, all);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
