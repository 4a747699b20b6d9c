package org.rhomboid.kit.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after it, or null at the end
 */
public record Page<T>(List<T> items, String next) {

  /**
   * @param found up to one more than {@code limit}: the extra one says that there is a next page
   * @param key the sort key of an item
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> key) {
    if (found.size() <= limit) {
      return new Page<>(List.copyOf(found), null);
    }
    List<T> items = List.copyOf(found.subList(0, limit));
    return new Page<>(items, key.apply(items.get(limit - 1)).encoded());
  }

  public <R> Page<R> map(Function<T, R> shown) {
    return new Page<>(items.stream().map(shown).toList(), next);
  }
}
