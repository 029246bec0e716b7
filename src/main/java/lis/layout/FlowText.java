package lis.layout;

import java.util.ArrayList;
import java.util.List;
import lis.source.Span;
import lis.syntax.YamlNode;

/**
 * Keys and items in braces and brackets. They stay on their lines; the space between them is made
 * even, and keys on one line come into their order.
 */
final class FlowText {
  private final String text;
  private final KeyOrder order;
  private final FlowLines lines = new FlowLines();

  private FlowText(String text, KeyOrder order) {
    this.text = text;
    this.order = order;
  }

  /** The lines of a value in braces or brackets, those after the first in their new place. */
  static List<String> lines(YamlNode node, KeyOrder order) {
    FlowText flow = new FlowText(node.span().file().text(), order);
    flow.node(node);
    return flow.lines.lines();
  }

  /** An item, or a key with its value. */
  private record Member(List<YamlNode> nodes) {
    int start() {
      return FlowText.start(nodes.getFirst());
    }

    int end() {
      return nodes.getLast().span().end();
    }

    String name() {
      return KeyOrder.name(nodes.getFirst().span().text());
    }
  }

  private void node(YamlNode node) {
    switch (node) {
      case YamlNode.Scalar scalar -> {
        if (!scalar.absent()) {
          lines.words(ScalarText.folded(Lines.of(scalar.span().text())));
        }
      }
      case YamlNode.Mapping mapping -> {
        properties(mapping.properties());
        List<Member> members = new ArrayList<>();
        mapping.pairs().forEach(p -> members.add(new Member(List.of(p.key(), p.value()))));
        boolean line = mapping.span().text().indexOf('\n') < 0;
        members(mapping, members, line ? order.sorted(mapping, members, Member::name) : members);
      }
      case YamlNode.Sequence sequence -> {
        properties(sequence.properties());
        List<Member> members = new ArrayList<>();
        sequence.items().forEach(item -> members.add(new Member(List.of(item))));
        members(sequence, members, members);
      }
    }
  }

  private static int start(YamlNode node) {
    Span properties =
        switch (node) {
          case YamlNode.Mapping mapping -> mapping.properties();
          case YamlNode.Sequence sequence -> sequence.properties();
          case YamlNode.Scalar scalar -> scalar.span();
        };
    return properties.start() < properties.end() ? properties.start() : node.span().start();
  }

  private void properties(Span properties) {
    if (properties.start() < properties.end()) {
      lines.words(List.of(properties.text()));
    }
  }

  /** The gaps stay where they are, and the members between them change places. */
  private void members(YamlNode node, List<Member> typed, List<Member> sorted) {
    int at = node.span().start();
    for (int i = 0; i < typed.size(); i++) {
      gap(at, typed.get(i).start());
      member(sorted.get(i));
      at = typed.get(i).end();
    }
    gap(at, node.span().end());
  }

  private void member(Member member) {
    int at = member.start();
    for (YamlNode node : member.nodes()) {
      gap(at, start(node));
      node(node);
      at = node.span().end();
    }
  }

  private void gap(int from, int to) {
    int at = from;
    while (at < to) {
      Gap gap = Gap.read(text, at, to);
      gap.beside().ifPresent(lines::comment);
      if (gap.broken()) {
        lines.end();
      }
      for (Comment comment : gap.own()) {
        lines.comment(comment);
        lines.end();
      }
      at = gap.end();
      if (at < to) {
        lines.sign(text.charAt(at));
        at++;
      }
    }
  }
}
