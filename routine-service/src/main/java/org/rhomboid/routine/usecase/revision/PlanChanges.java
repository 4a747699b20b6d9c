package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of what changed in plans, and why. */
public interface PlanChanges extends MemberStore {

  /** @param number the sequence under which they are announced */
  Uni<Void> add(Member member, UUID planId, long number, Instant at, List<PlanChange> changes);

  /** All that ever changed in a plan, in order. */
  Uni<List<RecordedChange>> of(Member member, UUID planId);

  /** A change of any plan of the member. */
  Uni<Optional<RecordedChange>> find(Member member, UUID id);

  Uni<Void> markUndone(Member member, UUID id, Instant at);
}
