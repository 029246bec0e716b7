package lis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker has nothing to say of any page and any style, not even a warning. */
class MarkupTest {

  @Test
  void everyPageIsValid() {
    Pages pages = Pages.published();
    NuChecker checker = new NuChecker();
    List<String> faults = new ArrayList<>();
    for (String path : pages.paths()) {
      checker.page(pages.bytes(path)).forEach(fault -> faults.add(path + " " + fault));
    }
    checker.style(pages.bytes("strategy/site.css")).forEach(faults::add);
    assertThat(faults).isEmpty();
  }
}
