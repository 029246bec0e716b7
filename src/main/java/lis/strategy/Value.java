package lis.strategy;

import java.math.BigDecimal;
import java.util.List;
import lis.document.Block;
import lis.source.Passage;
import lis.source.Span;

/** What stands in a field, typed by the model, with its place. */
public sealed interface Value {

  Span place();

  /** What it says in running words. */
  default List<Wording> said() {
    return switch (this) {
      case Text t -> List.of(Wording.line(t.words()));
      case Prose p -> p.wordings();
      case Many m -> m.values().stream().flatMap(value -> value.said().stream()).toList();
      case Unknown u -> u.reason().isEmpty() ? List.of() : List.of(Wording.line(u.words()));
      case Choice c -> List.of();
      case Bool b -> List.of();
      case Decimal d -> List.of();
      case Amount a -> List.of();
      case Sum s -> List.of();
      case Date d -> List.of();
      case Series s -> List.of();
      case Url u -> List.of();
      case Invalid i -> List.of();
    };
  }

  record Text(Passage words, Span place) implements Value {
    public String text() {
      return words.text();
    }
  }

  /**
   * Markdown, read.
   *
   * @param wordings its words, with their places, in the order in which they were typed
   * @param mentions the elements that it refers to
   */
  record Prose(List<Block> blocks, List<Wording> wordings, List<Mention> mentions, Span place)
      implements Value {
    public Prose {
      blocks = List.copyOf(blocks);
      wordings = List.copyOf(wordings);
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * One of the words that the field offers.
   *
   * @param label what readers see for it
   */
  record Choice(String word, String label, Span place) implements Value {}

  record Bool(boolean yes, Span place) implements Value {}

  record Decimal(BigDecimal number, String printed, Span place) implements Value {}

  record Amount(Quantity quantity, Lineage lineage, Span place) implements Value {}

  record Sum(Money money, Lineage lineage, Span place) implements Value {}

  record Date(PartialDate date, Span place) implements Value {}

  record Series(List<Observation> observations, Span place) implements Value {
    public Series {
      observations = List.copyOf(observations);
    }
  }

  record Url(String address, Span place) implements Value {}

  /** Several values of a field that is a list. */
  record Many(List<Value> values, Span place) implements Value {
    public Many {
      values = List.copyOf(values);
    }
  }

  /**
   * Nobody knows, and the editor says so.
   *
   * @param words why, for readers; may be empty
   */
  record Unknown(Passage words, Span place) implements Value {
    public String reason() {
      return words.text();
    }
  }

  /** Something that doesn't fit the field's type. It has been reported where it was read. */
  record Invalid(Span place) implements Value {}
}
