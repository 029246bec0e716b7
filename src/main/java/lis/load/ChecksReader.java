package lis.load;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Key;
import lis.strategy.Strictness;
import lis.strategy.Style;

/** Reads what a strategy says of how it is to be checked. */
final class ChecksReader {
  static final Checks DEFAULT = new Checks(Strictness.DEFAULT, Style.DEFAULT);

  private ChecksReader() {}

  record Checks(Strictness strictness, Style style) {}

  static Checks read(Yaml node, Consumer<Diagnostic> report) {
    Settings settings = new Settings(node, "checks", Code.BAD_SETTING, report);
    Strictness strictness = new StrictnessReader(report).read(settings);
    Style style =
        settings
            .get(Key.WORDING)
            .map(wording -> new StyleReader(report).read(wording))
            .orElse(Style.DEFAULT);
    settings.close();
    return new Checks(strictness, style);
  }
}
