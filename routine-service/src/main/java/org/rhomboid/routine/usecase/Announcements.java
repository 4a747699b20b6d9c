package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;

/** Where the service's events go, in the transaction of the change. */
public interface Announcements {

  /** @param version of what changed, after the change: of the profile, of the member's plans, or of the erasure */
  Uni<Void> announce(Member member, long version, RoutineEvent event);
}
