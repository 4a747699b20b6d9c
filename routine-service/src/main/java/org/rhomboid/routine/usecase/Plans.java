package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.routine.domain.planning.IsoWeek;

/** The store of plans. */
public interface Plans extends MemberStore {

  Uni<Optional<StoredPlan>> find(Member member, UUID id);

  /** The plans in force in some weeks, by week. */
  Uni<List<StoredPlan>> inForce(Member member, List<IsoWeek> weeks);

  /** All plans of some weeks, superseded ones too, the newest first. */
  Uni<List<StoredPlan>> everIn(Member member, List<IsoWeek> weeks);

  /** The plans in force in a week and later ones, by week. */
  Uni<List<StoredPlan>> inForceFrom(Member member, IsoWeek week);

  /** Plans of a week and later ones that others took the place of, the latest made first. */
  Uni<List<StoredPlan>> supersededFrom(Member member, IsoWeek week, int most);

  /** The number of the newest plan or change of one, 0 before the first. */
  Uni<Long> newestVersion(Member member);

  /** Writes what changed in a plan that is there. */
  Uni<Void> change(Member member, StoredPlan plan);

  /** Adds a plan in force; the one that was in force in its week is superseded. */
  Uni<Void> putInForce(Member member, StoredPlan plan);

  /** By week, the latest first, and within it the newest first; up to {@code range.limit + 1} of them, so that the caller sees whether there are more. */
  Uni<List<StoredPlan>> list(Member member, DateRange range);
}
