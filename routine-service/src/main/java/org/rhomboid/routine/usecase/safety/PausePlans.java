package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.safety.PausedSessions;
import org.rhomboid.routine.usecase.Announcements;
import org.rhomboid.routine.usecase.PerformedSessions;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.revision.PlanChanges;

/** Pauses every plan of this week and later ones, and says so of each session still to come. */
@ApplicationScoped
class PausePlans {

  private final Plans plans;
  private final PerformedSessions performed;
  private final PlanChanges planChanges;
  private final Announcements announcements;

  PausePlans(
      Plans plans,
      PerformedSessions performed,
      PlanChanges planChanges,
      Announcements announcements) {
    this.plans = plans;
    this.performed = performed;
    this.planChanges = planChanges;
    this.announcements = announcements;
  }

  /** A part of {@link FollowSafety}, in its transaction. */
  Uni<Void> pause(Member member, SavedProfile profile, Instant at) {
    PlanBasis now = PlanBasis.of(profile, at);
    return plans
        .inForceFrom(member, IsoWeek.of(now.today()))
        .map(PausePlans::active)
        .chain(found -> pause(member, found, now));
  }

  private Uni<Void> pause(Member member, List<StoredPlan> found, PlanBasis now) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUniAndConcatenate(plan -> pause(member, plan, now))
        .onItem()
        .ignoreAsUni();
  }

  private static List<StoredPlan> active(List<StoredPlan> found) {
    return found.stream().filter(plan -> plan.state() == PlanState.ACTIVE).toList();
  }

  private Uni<Void> pause(Member member, StoredPlan plan, PlanBasis now) {
    return plans
        .newestVersion(member)
        .map(newest -> plan.in(PlanState.PAUSED, newest + 1))
        .call(paused -> plans.change(member, paused))
        .chain(paused -> tell(member, paused, now));
  }

  private Uni<Void> tell(Member member, StoredPlan paused, PlanBasis now) {
    return done(member, paused)
        .map(done -> PausedSessions.of(paused.plan(), done, now.today()))
        .chain(changes -> tell(member, paused, changes, now));
  }

  /** Where no session was to come, there is nothing to say. */
  private Uni<Void> tell(
      Member member, StoredPlan paused, List<PlanChange> changes, PlanBasis now) {
    UUID id = paused.plan().id();
    return changes.isEmpty()
        ? Uni.createFrom().voidItem()
        : planChanges
            .add(member, id, paused.revised(), now.at(), changes)
            .chain(() -> announce(member, paused, changes, now));
  }

  private Uni<Void> announce(
      Member member, StoredPlan paused, List<PlanChange> changes, PlanBasis now) {
    LocalDate made = paused.effectiveFrom();
    LocalDate from = made.isAfter(now.today()) ? made : now.today();
    RoutineEvent event = new RoutineEvent.PlanAdapted(paused.plan().id(), from, changes, now.at());
    return announcements.announce(member, paused.revised(), event);
  }

  private Uni<Set<UUID>> done(Member member, StoredPlan plan) {
    List<UUID> planned = plan.plan().sessions().stream().map(PlannedSession::id).toList();
    return performed.fulfilling(member, planned).map(PausePlans::fulfilled);
  }

  private static Set<UUID> fulfilled(List<PerformedSession> sessions) {
    return sessions.stream()
        .map(PerformedSession::plannedSessionId)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
