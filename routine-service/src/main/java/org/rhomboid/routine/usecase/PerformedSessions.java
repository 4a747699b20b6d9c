package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.performed.PerformedSession;

/** The store of what members performed. */
public interface PerformedSessions extends MemberData {

  /** Adds a session unless it is there. */
  Uni<Void> add(Member member, PerformedSession session);

  /** The sessions of a practice day and later ones, by practice day and id. */
  Uni<List<PerformedSession>> since(Member member, LocalDate practiceDay);

  /** The sessions that fulfil any of some planned ones, by id. */
  Uni<List<PerformedSession>> fulfilling(Member member, Collection<UUID> plannedSessionIds);
}
