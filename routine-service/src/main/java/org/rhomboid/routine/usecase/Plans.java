package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.routine.domain.planning.IsoWeek;

/** The store of plans. */
public interface Plans {

  Uni<Optional<StoredPlan>> find(Member member, UUID id);

  /** The plans in force in some weeks, by week. */
  Uni<List<StoredPlan>> inForce(Member member, List<IsoWeek> weeks);

  /** The version of the member's newest plan, 0 before the first. */
  Uni<Long> newestVersion(Member member);

  /** Adds a plan in force; the one that was in force in its week is superseded. */
  Uni<Void> putInForce(Member member, StoredPlan plan);

  /** By week, the latest first, and within it the newest first; up to {@code range.limit + 1} of them, so that the caller sees whether there are more. */
  Uni<List<StoredPlan>> list(Member member, Range range);

  /**
   * Which plans to list.
   *
   * @param from a date: its week and later ones
   * @param to a date: its week and earlier ones
   * @param after the last plan of the page before: its Monday, its version
   * @param limit 1 to 200
   */
  record Range(
      Optional<LocalDate> from, Optional<LocalDate> to, Optional<Cursor> after, int limit) {}
}
