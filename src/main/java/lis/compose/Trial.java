package lis.compose;

import java.util.Optional;
import lis.strategy.EasyRead;

/** What readers are told of whether easy read was tested with people who need it. */
final class Trial {
  static final String UNTESTED = "Draft: not yet tested with readers";

  private Trial() {}

  static boolean isDue(Optional<EasyRead> easyRead) {
    return easyRead.filter(easy -> easy.test().isEmpty()).isPresent();
  }

  static String tested(Optional<EasyRead> easyRead) {
    return easyRead
        .flatMap(EasyRead::test)
        .map(test -> "By " + test.by() + ", " + DateWords.of(test.on()))
        .orElse("");
  }
}
