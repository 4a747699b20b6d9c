package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PerformedSession;

/** The store of what members performed. */
public interface PerformedSessions extends MemberStore {

  /**
   * Adds a session unless it is there. One that was withdrawn before it was heard of stays withdrawn.
   *
   * @param planned the dose that the plan asked for, by slug
   */
  Uni<Void> add(Member member, PerformedSession session, Map<String, Dose> planned);

  /** Withdraws a session, also one that has not been heard of yet. */
  Uni<Void> withdraw(Member member, UUID id);

  /** The sessions of a practice day and later ones that were not withdrawn, by practice day and id. */
  Uni<List<PerformedSession>> since(Member member, LocalDate practiceDay);

  /** The same, each beside what was planned of it. */
  Uni<List<Sitting>> sittingsSince(Member member, LocalDate practiceDay);

  /** The sessions that fulfil any of some planned ones and were not withdrawn, by id. */
  Uni<List<PerformedSession>> fulfilling(Member member, Collection<UUID> plannedSessionIds);
}
