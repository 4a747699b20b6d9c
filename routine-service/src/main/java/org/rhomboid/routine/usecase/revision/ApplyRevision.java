package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.Revision;
import org.rhomboid.routine.usecase.Announcements;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.clock.NextDue;

/** Writes a plan that changed, and what changed, and announces it: a part of every use case that changes a plan, in its transaction. */
@ApplicationScoped
public class ApplyRevision {

  private final Plans plans;
  private final PlanChanges planChanges;
  private final Announcements announcements;
  private final NextDue nextDue;

  ApplyRevision(
      Plans plans, PlanChanges planChanges, Announcements announcements, NextDue nextDue) {
    this.plans = plans;
    this.planChanges = planChanges;
    this.announcements = announcements;
    this.nextDue = nextDue;
  }

  /**
   * Without a change there is no number, no record and no announcement; texts that differ are still written.
   *
   * @param now what the revision was made from
   */
  public Uni<StoredPlan> apply(Member member, StoredPlan before, Revision revision, PlanBasis now) {
    if (revision.plan().equals(before.plan())) {
      return Uni.createFrom().item(before);
    }
    if (revision.changes().isEmpty()) {
      StoredPlan told = before.changed(revision.plan(), before.revised());
      return plans.change(member, told).replaceWith(told);
    }
    return plans
        .newestVersion(member)
        .map(newest -> before.changed(revision.plan(), newest + 1))
        .call(plan -> plans.change(member, plan))
        .call(plan -> record(member, plan, revision.changes(), now))
        .call(plan -> announce(member, plan, revision.changes(), now))
        .call(plan -> lookAtDays(member, before, plan));
  }

  /** Other days end at other instants: the clock works them out. */
  private Uni<Void> lookAtDays(Member member, StoredPlan before, StoredPlan after) {
    return dates(before).equals(dates(after)) ? Uni.createFrom().voidItem() : nextDue.soon(member);
  }

  private static Set<LocalDate> dates(StoredPlan stored) {
    return stored.plan().sessions().stream().map(PlannedSession::date).collect(Collectors.toSet());
  }

  private Uni<Void> record(
      Member member, StoredPlan plan, List<PlanChange> changes, PlanBasis now) {
    return planChanges.add(member, plan.plan().id(), plan.revised(), now.at(), changes);
  }

  private Uni<Void> announce(
      Member member, StoredPlan plan, List<PlanChange> changes, PlanBasis now) {
    LocalDate from = plan.effectiveFrom().isAfter(now.today()) ? plan.effectiveFrom() : now.today();
    RoutineEvent event = new RoutineEvent.PlanAdapted(plan.plan().id(), from, changes, now.at());
    return announcements.announce(member, plan.revised(), event);
  }
}
