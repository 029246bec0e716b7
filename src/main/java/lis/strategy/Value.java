package lis.strategy;

import java.math.BigDecimal;
import java.util.List;
import lis.document.Block;
import lis.source.Span;

/** What stands in a field, typed by the model, with its place. */
public sealed interface Value {

  Span place();

  record Text(String text, Span place) implements Value {}

  /**
   * Markdown, read.
   *
   * @param mentions the elements that it refers to
   */
  record Prose(List<Block> blocks, List<Mention> mentions, Span place) implements Value {
    public Prose {
      blocks = List.copyOf(blocks);
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

  record Amount(Quantity quantity, Span place) implements Value {}

  record Sum(Money money, Span place) implements Value {}

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
   * @param reason in words for readers; may be empty
   */
  record Unknown(String reason, Span place) implements Value {}

  /** Something that doesn't fit the field's type. It has been reported where it was read. */
  record Invalid(Span place) implements Value {}
}
