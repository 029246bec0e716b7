package lis.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lis.model.Model;
import lis.source.Span;

/**
 * What couldn't be taken in of a strategy. Whoever misses something looks here first: it may stand
 * in a file that has a fault of its own.
 */
public final class Gaps {
  public static final Gaps NONE = new Gaps(List.of());

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

  private final Map<String, Span> ids = new HashMap<>();
  private final List<Gap.Unread> texts = new ArrayList<>();
  private final Map<Holder, Span> keys = new LinkedHashMap<>();
  private final Map<String, Span> languages = new HashMap<>();
  private final Optional<Span> model;

  /** The words of each text, when somebody has asked for them. */
  private final List<Set<String>> words = new ArrayList<>();

  private record Holder(Span place, String name) {}

  public Gaps(List<Gap> gaps) {
    Optional<Span> unsound = Optional.empty();
    for (Gap gap : gaps) {
      switch (gap) {
        case Gap.Unread unread -> {
          texts.add(unread);
          unread.ids().forEach(id -> ids.putIfAbsent(id, unread.text()));
        }
        case Gap.Misnamed misnamed -> ids.putIfAbsent(misnamed.id(), misnamed.place());
        case Gap.Unused unused ->
            keys.putIfAbsent(new Holder(unused.holder(), unused.name()), unused.place());
        case Gap.Untranslated u -> languages.putIfAbsent(u.language(), u.text());
        case Gap.Unsound m -> unsound = Optional.of(m.model());
      }
    }
    model = unsound;
  }

  /** The text that seems to hold the element with this id. */
  public Optional<Span> id(String id) {
    return Optional.ofNullable(ids.get(id));
  }

  /** A file that may hold whatever seems to have no words in a language. */
  public Optional<Span> language(String tag) {
    return Optional.ofNullable(languages.get(tag));
  }

  /** A file in such a folder that nobody could look into; it may name whatever is missing. */
  public Optional<Span> closed(Predicate<String> folder) {
    return first(text -> text.closed() && folder.test(folder(text)));
  }

  /** The same, for one that lists elements: it may hold whatever is missing. */
  public Optional<Span> closedList(Predicate<String> folder) {
    return first(text -> text.closed() && text.list() && folder.test(folder(text)));
  }

  /** A text that has one of these words: ids, digits. */
  public Optional<Span> naming(List<String> names) {
    if (texts.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    if (words.isEmpty()) {
      texts.forEach(text -> words.add(words(text.text().text())));
    }
    for (int i = 0; i < texts.size(); i++) {
      if (names.stream().anyMatch(words.get(i)::contains)) {
        return Optional.of(texts.get(i).text());
      }
    }
    return Optional.empty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
  }

  /** A text that has these words, one behind the other. */
  public Optional<Span> saying(String phrase) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Pattern words =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return first(text -> words.matcher(text.text().text()).find());
  }

  /** A text that stands where the elements of such a folder do, and may hold one of them. */
  public Optional<Span> inFolder(Predicate<String> folder) {
    return first(text -> (text.closed() || !text.ids().isEmpty()) && folder.test(folder(text)));
  }

  private static String folder(Gap.Unread text) {
    return Model.folder(text.text().file().path());
  }

  /** Any text of elements that wasn't read. */
  public Optional<Span> any() {
    return first(text -> text.closed() || !text.text().text().isEmpty());
  }

  private Optional<Span> first(Predicate<Gap.Unread> fits) {
    return texts.stream().filter(fits).map(Gap.Unread::text).findFirst();
  }

  /** What an element or a link has for this field or relation, without effect. */
  public Optional<Span> key(Span holder, String name) {
    return Optional.ofNullable(keys.get(new Holder(holder, name)));
  }

  /** What anybody has for this field or relation, without effect. */
  public Optional<Span> under(String name) {
    return keys.entrySet().stream()
        .filter(key -> key.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The model, where nothing can be held to it. */
  public Optional<Span> model() {
    return model;
  }
}
