package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.DateRange;
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
  Uni<List<StoredPlan>> list(Member member, DateRange range);

  /** Deletes every plan of the member, superseded ones too. */
  Uni<Void> delete(Member member);
}
