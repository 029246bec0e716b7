package lis.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.source.Edit;
import lis.source.EditedTree;
import lis.source.SourceFile;
import lis.source.Span;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;
import lis.strategy.Strictness;
import lis.strategy.Translation;

/**
 * Gives an element another id wherever the old one stands: at the element, in links, in prose, in
 * exceptions, in templates, and in the name of its file. An old id that others stand for as an
 * alias is left to its alias.
 */
public final class Renaming {
  private static final String TEMPLATES = "templates/";

  private final Strategy strategy;
  private final Element element;
  private final String old;
  private final String id;
  private final Map<String, List<Edit>> edits = new TreeMap<>();
  private final List<Span> doubtful = new ArrayList<>();

  /**
   * @param id the new one, which no other element has or had
   */
  public Renaming(Strategy strategy, Element element, String id) {
    this.strategy = strategy;
    this.element = element;
    this.old = element.id();
    this.id = id;
  }

  /**
   * Makes all changes in a tree that nobody has written to disk.
   *
   * @param alias whether the element keeps its old id as an alias
   * @return how many places change, by the path of the file as it was
   * @throws RefusedException when a place can't be changed with certainty
   */
  public Map<String, Integer> apply(EditedTree tree, boolean alias)
      throws RefusedException, UnreadableException {
    boolean typed = OwnId.typed(element);
    if (typed) {
      replace(element.place());
    }
    if (alias) {
      add(new OwnId(element, typed).alias(id));
    }
    references();
    templates(tree);
    for (Map.Entry<String, List<Edit>> file : edits.entrySet()) {
      tree.write(file.getKey(), Patch.apply(tree.read(file.getKey()), file.getValue()));
    }
    move(tree);
    Map<String, Integer> places = new LinkedHashMap<>();
    edits.forEach((path, list) -> places.put(path, list.size()));
    return places;
  }

  /** The path that the element's file has afterwards; empty where its name isn't the id. */
  public Optional<String> moved() {
    String path = element.place().file().path();
    String name = old + ".md";
    return path.endsWith("/" + name)
        ? Optional.of(path.substring(0, path.length() - name.length()) + id + ".md")
        : Optional.empty();
  }

  private void references() throws RefusedException {
    for (Element each : strategy.all()) {
      for (Link link : each.links()) {
        reference(link.target(), link.place());
      }
      for (Mention mention : Mentions.all(each)) {
        reference(mention.target(), mention.place());
      }
    }
    for (Translation translation : strategy.translations()) {
      boolean typed = translation.place().text().equals(old);
      if (translation.id().target().equals(old) && typed) {
        replace(translation.place());
      }
      for (Mention mention : Mentions.inProse(translation)) {
        reference(mention.target(), mention.place());
      }
    }
    for (Strictness.Exemption each : strategy.configuration().strictness().exemptions()) {
      reference(each.element().target(), each.element().place());
    }
  }

  private void reference(String target, Span place) throws RefusedException {
    if (target.equals(old)) {
      replace(place);
    }
  }

  /** Puts the new id where the old one stands: alone, behind a sign #, or as the name of a file. */
  private void replace(Span place) throws RefusedException {
    Pattern alone =
        Pattern.compile("(?<![^#/\"'<])" + Pattern.quote(old) + "(?=$|[\"'>#]|\\.(?:md|ya?ml)\\b)");
    Matcher m = alone.matcher(place.text());
    if (!m.find()) {
      throw new RefusedException(
          "“%s” can't be changed with certainty at %s. Write the id there in plain letters first."
              .formatted(old, place));
    }
    add(new Edit(place.file().span(place.start() + m.start(), place.start() + m.end()), id));
  }

  /** Several references can stand at one place, such as the address that two links share. */
  private void add(Edit edit) {
    List<Edit> all = edits.computeIfAbsent(edit.place().file().path(), p -> new ArrayList<>());
    if (!all.contains(edit)) {
      all.add(edit);
    }
  }

  /** In templates: the anchor of a link, and the element that is asked for by its id. */
  private void templates(EditedTree tree) throws RefusedException, UnreadableException {
    for (String path : tree.list(TEMPLATES)) {
      if (path.endsWith(".ftlx")) {
        byte[] bytes = tree.read(path);
        SourceFile file = new SourceFile(path, new String(bytes, StandardCharsets.UTF_8));
        template(file, Arrays.equals(file.text().getBytes(StandardCharsets.UTF_8), bytes));
      }
    }
  }

  private void template(SourceFile file, boolean readable) throws RefusedException {
    Matcher m =
        Pattern.compile(
                "(\\belement\\[[\"']|[\"']#)?(?<=[\"'#])" + Pattern.quote(old) + "(?=[\"'])")
            .matcher(file.text());
    while (m.find()) {
      if (!readable) {
        throw new RefusedException(
            file.path() + " has the id, and isn't UTF-8; save it again as that first.");
      }
      Span place = file.span(m.end() - old.length(), m.end());
      if (m.group(1) == null) {
        doubtful.add(place);
      } else {
        add(new Edit(place, id));
      }
    }
  }

  /** Where templates have the old id in quotes, and only an editor can tell whether it is meant. */
  public List<Span> doubtful() {
    return Collections.unmodifiableList(doubtful);
  }

  private void move(EditedTree tree) throws RefusedException, UnreadableException {
    if (moved().isPresent()) {
      move(tree, element.place().file().path(), moved().get());
    }
    for (Translation translation : strategy.translations()) {
      String path = translation.place().file().path();
      String name = "/" + old + "." + translation.language() + ".";
      int at = path.lastIndexOf(name);
      if (translation.id().target().equals(old) && at >= 0) {
        move(tree, path, path.substring(0, at + 1) + id + path.substring(at + 1 + old.length()));
      }
    }
  }

  private static void move(EditedTree tree, String from, String to)
      throws RefusedException, UnreadableException {
    if (tree.exists(to)) {
      throw new RefusedException("there is a file " + to + " already.");
    }
    tree.write(to, tree.read(from));
    tree.delete(from);
  }
}
