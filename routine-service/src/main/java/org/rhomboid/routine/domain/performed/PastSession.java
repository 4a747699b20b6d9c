package org.rhomboid.routine.domain.performed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;

/**
 * A session outside the plan to be made: performed in the last weeks, or planned in a week next to
 * it. Several may lie on one date.
 *
 * @param date the practice day, or the planned date
 * @param performed whether it took place; else it is planned
 */
public record PastSession(LocalDate date, boolean performed, List<Item> items) {

  public PastSession {
    items = List.copyOf(items);
  }

  /**
   * @param done false where the member skipped it; partly done, or planned, is done
   * @param strengthTarget what has to rest the day after; told and not looked up, because the
   *     exercise may have left the catalog since
   */
  public record Item(String slug, boolean done, Optional<String> strengthTarget) {

    public static Item of(Exercise exercise, boolean done) {
      return new Item(exercise.slug(), done, exercise.strengthTarget());
    }
  }
}
