package lis.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * One page, set.
 *
 * @param notes at its foot
 * @param chapter for the running header
 * @param cover whether it has neither header nor footer
 */
record Page(
    List<Stack.Placed> body, List<Stack.Placed> notes, Optional<String> chapter, boolean cover) {

  Page {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }
}
