package org.rhomboid.catalog.domain.layer;

import java.util.List;
import org.rhomboid.catalog.domain.Exercise;

/**
 * Three ways: a field that the tenant laid down and that the library has changed since the tenant last looked at it. The tenant's word stays until somebody
 * of the tenant decides.
 */
public final class Difference {

  private Difference() {}

  /**
   * @param base the library's exercise as the tenant last had it before its eyes
   * @param library as it is now
   * @return the fields to look at again: what the library left alone, or changed to the very same, is none
   */
  public static List<Field<?>> of(Exercise base, Exercise library, Draft draft) {
    return draft.inOrder().stream().filter(field -> differs(field, base, library, draft)).toList();
  }

  private static <T> boolean differs(Field<T> field, Exercise base, Exercise library, Draft draft) {
    T now = field.of(library);
    return !field.of(base).equals(now) && !draft.get(field).orElseThrow().equals(now);
  }
}
