package lis.check;

import java.util.HashMap;
import java.util.Map;

/** English words that say little, and what to write instead. */
final class VagueWords {
  /** The words that a line gives one advice on. */
  private static final String ADVICE = " | ";

  private static final String NEXT = ", ";

  /** Before a word that always fits. */
  private static final String SIMPLY = "=";

  private static final String LIST =
      """
      in order to | =to
      prior to | =before
      due to the fact that | =because
      in the event that | =if
      at this point in time | =now
      with regard to, with regards to, in regard to, pertaining to | =about
      utilise, utilize | =use
      utilises, utilizes | =uses
      utilised, utilized | =used
      utilising, utilizing | =using
      in terms of, in relation to, in respect of, with respect to, in the context of | Say how the two belong together: because of, for, by means of, or simply about.
      going forward, moving forward, in due course | Give a date, or leave it out.
      on an ongoing basis | Say how often.
      and/or | Write “and” or “or”. Where both can be meant, write “a or b, or both”.
      facilitate, facilitates, facilitated, facilitating | Say what is done: paid for, taught, built, brought together.
      leverage, leverages, leveraged, leveraging | Write “use”, or say what is done with it.
      unlock, unlocks, unlocked, unlocking | Say what becomes possible, and for whom.
      empower, empowers, empowered, empowering | Say what people can do then, and could not before.
      incentivise, incentivises, incentivised, incentivising | Say what is offered, and to whom.
      synergy, synergies | Say what each side gains from the other.
      holistic, joined-up | Say who works together, and on what.
      robust | Say what it withstands, or how it was tested.
      world-class, world-leading, cutting-edge, best-in-class, state-of-the-art | Say what is better about it, and than what.
      step change, paradigm shift, impactful | Say what changes, from what to what.
      key stakeholders | Name them.
      """;

  private VagueWords() {}

  /**
   * What to do about a word.
   *
   * @param simply whether the text is the word to put there
   */
  record Instead(String text, boolean simply) {}

  /** All words, each in lower case. */
  static Map<String, Instead> all() {
    Map<String, Instead> all = new HashMap<>();
    for (String line : LIST.lines().toList()) {
      int bar = line.indexOf(ADVICE);
      String advice = line.substring(bar + ADVICE.length());
      boolean simply = advice.startsWith(SIMPLY);
      for (String word : line.substring(0, bar).split(NEXT)) {
        all.put(word, new Instead(simply ? advice.substring(1) : advice, simply));
      }
    }
    return all;
  }
}
