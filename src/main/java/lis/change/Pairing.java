package lis.change;

import java.util.ArrayList;
import java.util.List;

/** Finds which parts of two lists are the same part in two wordings, and keeps their order. */
final class Pairing {
  /** Below that share of common words, they are two parts and not one. */
  private static final double ALIKE = 0.4;

  /** Longer lists are paired one by one: nobody rewrites so much and keeps it comparable. */
  private static final int MOST = 10_000;

  private Pairing() {}

  /** Pairs of indexes, both rising. */
  static List<int[]> of(List<Part> before, List<Part> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    if ((long) before.size() * after.size() > MOST) {
      return oneByOne(before, after);
    }
    List<String> a = before.stream().map(Part::key).toList();
    List<String> b = after.stream().map(Part::key).toList();
    if (Alignment.compare(a, b) > 0) {
      List<int[]> turned = new ArrayList<>();
      best(after, before).forEach(pair -> turned.add(new int[] {pair[1], pair[0]}));
      return turned;
    }
    return best(before, after);
  }

  private static List<int[]> oneByOne(List<Part> before, List<Part> after) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (before.get(i).shape() == after.get(i).shape()) {
        pairs.add(new int[] {i, i});
      }
    }
    return pairs;
  }

  /** The pairs that have most in common altogether. */
  private static List<int[]> best(List<Part> before, List<Part> after) {
    int rows = before.size();
    int columns = after.size();
    double[][] score = score(before, after);
    double[][] sum = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double pair = score[i][j] > 0 ? score[i][j] + sum[i + 1][j + 1] : 0;
        sum[i][j] = Math.max(pair, Math.max(sum[i + 1][j], sum[i][j + 1]));
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (score[i][j] > 0 && sum[i][j] == score[i][j] + sum[i + 1][j + 1]) {
        pairs.add(new int[] {i++, j++});
      } else if (sum[i][j] == sum[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static double[][] score(List<Part> before, List<Part> after) {
    List<WordBag> old = before.stream().map(part -> WordBag.of(part.same())).toList();
    List<WordBag> now = after.stream().map(part -> WordBag.of(part.same())).toList();
    double[][] score = new double[before.size()][after.size()];
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; j < score[i].length; j++) {
        Part a = before.get(i);
        Part b = after.get(j);
        score[i][j] = score(a, b, old.get(i), now.get(j), before.size() == 1 && after.size() == 1);
      }
    }
    return score;
  }

  private static double score(Part a, Part b, WordBag old, WordBag now, boolean alone) {
    boolean dated = a.shape() == Part.Shape.OBSERVATION && days(a).equals(days(b));
    boolean place = dated || (!a.place().isEmpty() && a.place().equals(b.place()));
    if (a.shape() == b.shape() && place) {
      return 1;
    }
    if (!a.shape().words() || !b.shape().words()) {
      boolean keyed = a.shape() == Part.Shape.OBSERVATION || b.shape() == Part.Shape.OBSERVATION;
      return !keyed && (alone || a.shape() == b.shape()) ? 0.5 : 0;
    }
    double likeness = old.likeness(now);
    boolean one = alone && a.shape() == b.shape() && oneLine(a.shape());
    return likeness >= ALIKE || one ? Math.max(likeness, 0.1) : 0;
  }

  /** What an observation says last is its date. */
  private static String days(Part part) {
    return part.detail().substring(part.detail().lastIndexOf("; ") + 1);
  }

  /** What stands alone in its field is the same thing, whatever it says. */
  private static boolean oneLine(Part.Shape shape) {
    return switch (shape) {
      case LINE, HEADING, CAPTION, PICTURE, CELL, TERM, UNKNOWN, SETTING -> true;
      default -> false;
    };
  }
}
