package lis.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lis.diagnostic.Code;
import lis.diagnostic.Manual;
import lis.diagnostic.Severity;
import lis.document.Languages;
import lis.model.Key;
import lis.model.Kind;
import lis.source.Kebab;

/** strategy.yaml: the strategy itself as an element, and what it says to lis. */
record StrategyFile(Known known, Elements elements) {
  /** The word for a code that is switched off. */
  private static final String OFF = "off";

  Schema of(Kind kind) {
    Keys keys = elements.root(kind);
    keys.required(
        Key.LANGUAGE, "The language it is written in, such as `en-GB` or `cy`.", language());
    keys.required(
        Key.PUBLICATIONS,
        "What is published of the strategy, in the order of the page that lists it.",
        Schema.listOf(publication()));
    keys.optional(Key.CHECKS, "How strictly lis judges.", checks());
    return elements.element(kind, keys);
  }

  private static Schema language() {
    return Schema.of(Type.STRING)
        .pattern(Regex.whole(Languages.pattern()), "Write it as en-GB or cy.");
  }

  private Schema publication() {
    return new Keys()
        .required(Key.ID, "The name of its files.", Elements.id())
        .required(Key.TITLE, "What readers call it.", Values.TEXT)
        .optional(Key.DESCRIPTION, "What it is, in a sentence.", Values.TEXT)
        .optional(
            Key.TEMPLATE,
            "A file in `templates/documents`. Without it, the one that has the id as its name.",
            Values.TEXT)
        .required(
            Key.FORMATS,
            "One format, or several in brackets.",
            Values.oneOrMore(Values.word(known.formats(), List.of())))
        .optional(
            Key.SUMMARY_OF,
            "The id of the publication of which it is the short version.",
            Values.TEXT)
        .optional(
            Key.PAGES,
            "How many pages its PDF in standard print may have at the most.",
            Values.WHOLE)
        .optional(
            Key.READING_AGE, "The age, in years, at which one can read all of it.", Values.WHOLE)
        .optional(
            Key.WORDS, "How many words it may have at the most, without headings.", Values.WHOLE)
        .optional(Key.SENTENCE, "How many words its longest sentence may have.", Values.WHOLE)
        .optional(Key.COVER, "`yes` where it opens with a cover and contents.", Values.YES)
        .optional(
            Key.STATEMENT,
            "`yes` where it is the accessibility statement, which every page then leads to.",
            Values.YES)
        .optional(
            Key.LANGUAGES,
            "The languages that it comes in, such as `[en-GB, cy]`; without it the strategy’s own.",
            language().or(Schema.listOf(language())))
        .optional(
            Key.EASY_READ,
            "`yes` where it is in easy read: short sentences, and a picture beside each idea.",
            Values.YES)
        .optional(
            Key.TESTED_BY,
            "Who tested the easy read with people who need it: a role or a group.",
            Values.TEXT)
        .optional(Key.TESTED_ON, "When it was tested. Until then it is a draft.", Values.DATE)
        .closed();
  }

  private Schema checks() {
    return new Keys()
        .optional(Key.SEVERITIES, "How much a code weighs, where not as by default.", severities())
        .optional(
            Key.EXCEPTIONS,
            "One fault of one element, put up with for a while.",
            exception().or(Schema.listOf(exception())))
        .optional(Key.WORDING, "How plainly the strategy is to be written.", wording())
        .closed();
  }

  private static Schema wording() {
    return new Keys()
        .optional(Key.PLAIN, "Limits for fields in plain words.", limits())
        .optional(Key.TEXT, "Limits for all other texts.", limits())
        .optional(
            Key.ABBREVIATIONS, "Short forms that everybody knows.", Values.oneOrMore(Values.TEXT))
        .optional(
            Key.VAGUE_WORDS,
            "Words that may be used (`off`), and more to avoid, each with what to write instead.",
            Schema.of(Type.OBJECT).with(Keyword.ADDITIONAL_PROPERTIES, Values.TEXT))
        .closed();
  }

  private static Schema limits() {
    return new Keys()
        .optional(Key.WORDS, "The most words in a sentence.", Values.WHOLE)
        .optional(Key.READING_AGE, "The age, in years, at which one can read it.", Values.WHOLE)
        .closed();
  }

  private static List<Code> codes() {
    return Arrays.stream(Code.values()).filter(code -> !code.firm()).toList();
  }

  private static Schema severities() {
    List<String> words = new ArrayList<>(Kebab.all(Severity.class));
    words.add(OFF);
    Schema severity = Values.word(words, List.of());
    Keys keys = new Keys();
    for (Code code : codes()) {
      keys.optional(code.word(), severity.described("", Hover.of(Manual.headline(code))));
    }
    Map<String, Schema> anyCase = new LinkedHashMap<>();
    anyCase.put(Regex.words(codes().stream().map(Code::word).toList()), severity);
    return keys.closed().with(Keyword.PATTERN_PROPERTIES, anyCase);
  }

  private Schema exception() {
    List<String> words = codes().stream().map(Code::word).toList();
    List<String> meanings = codes().stream().map(Manual::headline).toList();
    return new Keys()
        .required(Key.CODE, "The code of the fault.", Values.word(words, meanings))
        .required(Key.ELEMENT, "The id of the element that has it.", new Ids(known).all())
        .required(Key.REASON, "Why it can't be mended now.", Values.TEXT)
        .required(Key.UNTIL, "The last day on which it is put up with: `2027-03-31`.", Values.DAY)
        .closed();
  }
}
