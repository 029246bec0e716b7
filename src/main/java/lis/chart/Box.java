package lis.chart;

/** A rectangle in a drawing, whose y grows downwards. */
record Box(double left, double top, double width, double height) {

  static Box around(double x, double y, double radius) {
    return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A smaller one, by as much on every side. */
  Box within(double edge) {
    return new Box(left + edge, top + edge, width - 2 * edge, height - 2 * edge);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  boolean meets(Box other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  /** Another, moved as little as it takes to lie within. */
  Box pulledIn(Box other) {
    double x = Math.max(left, Math.min(other.left, right() - other.width));
    double y = Math.max(top, Math.min(other.top, bottom() - other.height));
    return new Box(x, y, other.width, other.height);
  }

  /** How far a point lies outside. */
  double distance(double x, double y) {
    return Math.hypot(x - nearestX(x), y - nearestY(y));
  }

  double nearestX(double x) {
    return Math.clamp(x, left, right());
  }

  double nearestY(double y) {
    return Math.clamp(y, top, bottom());
  }
}
