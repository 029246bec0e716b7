package lis.cli;

import java.util.List;
import java.util.stream.Collectors;
import lis.edit.Starter;
import lis.json.Csv;
import lis.json.Json;
import lis.model.Kind;
import lis.model.Model;
import lis.strategy.Strategy;

/** The models that a strategy can begin with, each with what it is made of. */
record StarterList(Lis lis) {

  private record Line(String name, String label, String kinds) {}

  void print() {
    List<Line> lines = Starter.models().stream().map(this::line).toList();
    Terminal terminal = lis.terminal();
    switch (lis.outputFormat()) {
      case JSON -> terminal.result(Json.write(lines));
      case CONCISE -> lines.forEach(line -> terminal.result(line.name() + "\n"));
      case FULL, PLAIN ->
          lines.forEach(
              line ->
                  terminal.result(
                      "%s: %s, with %s\n".formatted(line.name(), line.label(), line.kinds())));
      case CSV -> terminal.result(Csv.records(lines));
      default -> throw lis.outputFormat().unfit();
    }
  }

  private Line line(String name) {
    Workspace nowhere = new Workspace(lis.folder());
    Model model =
        lis.pipeline(nowhere, Starter.of(name))
            .validate()
            .value()
            .map(Strategy::model)
            .orElseThrow();
    return new Line(
        name,
        model.label(),
        model.kinds().values().stream()
            .filter(kind -> kind.folder().isPresent())
            .map(Kind::many)
            .collect(Collectors.joining(", ")));
  }
}
