package org.rhomboid.gateway.in.rest.forwarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paths by their segments: finding one costs a look-up for each segment, however many there are. A name stands before a variable, so {@code /exercises/import}
 * is never the exercise of that slug.
 */
final class PathTree {

  private final Map<String, PathTree> named = new HashMap<>();
  private PathTree variable;
  private String ending = "";
  private PublicPath path;

  private PathTree() {}

  static PathTree of(List<PublicPath> paths) {
    PathTree root = new PathTree();
    paths.forEach(path -> root.add(path, 0));
    return root;
  }

  private void add(PublicPath added, int depth) {
    List<String> segments = added.template().segments();
    if (depth == segments.size()) {
      if (path != null) {
        throw new IllegalStateException("twice in the table: " + added.template().text());
      }
      path = added;
      return;
    }
    String segment = segments.get(depth);
    PathTree next =
        PathTemplate.isVariable(segment)
            ? variable(PathTemplate.ending(segment))
            : named.computeIfAbsent(segment, absent -> new PathTree());
    next.add(added, depth + 1);
  }

  private PathTree variable(String itsEnding) {
    if (variable == null) {
      variable = new PathTree();
      ending = itsEnding;
    }
    if (!ending.equals(itsEnding)) {
      throw new IllegalStateException("two variables at one place: " + ending + ", " + itsEnding);
    }
    return variable;
  }

  /**
   * @param sent the path as it was sent
   * @param from where the next segment begins
   * @return null where there is none
   */
  PublicPath find(String sent, int from) {
    int slash = sent.indexOf('/', from);
    String segment = slash < 0 ? sent.substring(from) : sent.substring(from, slash);
    PathTree byName = named.get(segment);
    PublicPath found = byName == null ? null : byName.after(sent, slash);
    if (found == null && variable != null && isValue(segment)) {
      found = variable.after(sent, slash);
    }
    return found;
  }

  private PublicPath after(String sent, int slash) {
    return slash < 0 ? path : find(sent, slash + 1);
  }

  private boolean isValue(String segment) {
    return segment.endsWith(ending) && SentSegment.isPlain(segment);
  }
}
