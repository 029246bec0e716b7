package lis.compose;

import java.util.Optional;
import lis.document.Phrase;
import lis.document.Words;
import lis.strategy.EasyRead;

/** What readers are told of whether easy read was tested with people who need it. */
final class Trial {
  private Trial() {}

  static boolean isDue(Optional<EasyRead> easyRead) {
    return easyRead.filter(easy -> easy.test().isEmpty()).isPresent();
  }

  static String tested(Optional<EasyRead> easyRead, Words words) {
    return easyRead
        .flatMap(EasyRead::test)
        .map(test -> words.say(Phrase.TESTED_BY, test.by(), DateWords.of(test.on(), words)))
        .orElse("");
  }
}
