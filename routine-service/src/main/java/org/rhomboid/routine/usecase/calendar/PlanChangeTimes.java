package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;

/** When plans last changed after they were made. */
public interface PlanChangeTimes {

  /** By plan; those that never changed are not in it. */
  Uni<Map<UUID, Instant>> of(Member member, Collection<UUID> planIds);
}
