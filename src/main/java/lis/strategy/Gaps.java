package lis.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lis.source.Span;

/**
 * What couldn't be taken in of a strategy. Whoever misses something looks here first: it may stand
 * in a file that has a fault of its own.
 */
public final class Gaps {
  public static final Gaps NONE = new Gaps(List.of());

  private final Map<String, Span> ids = new HashMap<>();
  private final List<Span> texts = new ArrayList<>();
  private final Map<Holder, Span> keys = new HashMap<>();
  private final Optional<Span> model;

  private record Holder(Span place, String name) {}

  public Gaps(List<Gap> gaps) {
    Optional<Span> unsound = Optional.empty();
    for (Gap gap : gaps) {
      switch (gap) {
        case Gap.Unread unread -> {
          texts.add(unread.text());
          unread.ids().forEach(id -> ids.putIfAbsent(id, unread.text()));
        }
        case Gap.Unused unused ->
            keys.putIfAbsent(new Holder(unused.holder(), unused.name()), unused.key());
        case Gap.Unsound m -> unsound = Optional.of(m.model());
      }
    }
    model = unsound;
  }

  /** The text that seems to hold the element with this id. */
  public Optional<Span> id(String id) {
    return Optional.ofNullable(ids.get(id));
  }

  /** A text that names one of these ids. */
  public Optional<Span> naming(List<String> names) {
    if (texts.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    Pattern any =
        Pattern.compile(
            "(?<![a-z0-9-])(?:"
                + String.join("|", names.stream().map(Pattern::quote).toList())
                + ")(?![a-z0-9-])");
    return texts.stream().filter(text -> any.matcher(text.text()).find()).findFirst();
  }

  /** Any file that wasn't read. */
  public Optional<Span> file() {
    return texts.stream().filter(text -> text.equals(text.file().whole())).findFirst();
  }

  /** The key that an element or a link has for this field or relation, without effect. */
  public Optional<Span> key(Span holder, String name) {
    return Optional.ofNullable(keys.get(new Holder(holder, name)));
  }

  /** The model, where nothing can be held to it. */
  public Optional<Span> model() {
    return model;
  }
}
