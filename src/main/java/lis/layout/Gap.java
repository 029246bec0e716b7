package lis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between two pieces of YAML: white space and comments.
 *
 * @param beside the comment on the line where it begins
 * @param own comments on lines of their own, and the blank lines among them, never two in a row
 * @param broken whether it goes on over a line's end
 * @param end where something else stands, or the stretch ends
 */
record Gap(Optional<Comment> beside, List<Comment> own, boolean broken, int end) {
  Gap {
    own = List.copyOf(own);
  }

  static Gap read(String text, int from, int to) {
    return new Reader(text, from, to).read();
  }

  private static final class Reader {
    private final String text;
    private final int to;
    private final List<Comment> own = new ArrayList<>();
    private Optional<Comment> beside = Optional.empty();
    private boolean broken;
    private boolean bare;
    private int at;

    Reader(String text, int from, int to) {
      this.text = text;
      this.at = from;
      this.to = to;
      this.broken = from == 0 || text.charAt(from - 1) == '\n';
      this.bare = broken;
    }

    Gap read() {
      int spaces = 0;
      while (at < to && " \t\n#".indexOf(text.charAt(at)) >= 0) {
        switch (text.charAt(at)) {
          case '\n' -> {
            end();
            spaces = 0;
          }
          case '#' -> comment(spaces);
          default -> {
            spaces++;
            at++;
          }
        }
      }
      return new Gap(beside, own, broken, at);
    }

    /** The end of a line. */
    private void end() {
      if (broken && bare && (own.isEmpty() || !own.getLast().blank())) {
        own.add(Comment.BLANK);
      }
      broken = true;
      bare = true;
      at++;
    }

    private void comment(int spaces) {
      int lineStart = text.lastIndexOf('\n', at) + 1;
      int lineEnd = text.indexOf('\n', at);
      int end = lineEnd < 0 ? to : Math.min(lineEnd, to);
      Comment comment = new Comment(text.substring(at, end).strip(), at - lineStart, spaces);
      if (broken) {
        own.add(comment);
      } else {
        beside = Optional.of(comment);
      }
      bare = false;
      at = end;
    }
  }
}
