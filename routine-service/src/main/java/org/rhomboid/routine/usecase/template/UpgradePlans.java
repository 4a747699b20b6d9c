package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.template.TemplateVersion;
import org.rhomboid.routine.usecase.PerformedSessions;
import org.rhomboid.routine.usecase.PlanAnew;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/**
 * Plans the weeks of a member anew whose plans follow another template, or another version of it, than the one that the member is in: from today on, or from
 * tomorrow where today's session is done. What was planned before stays as it was. Told again it changes nothing.
 */
@ApplicationScoped
public class UpgradePlans {

  private final MemberTemplates templates;
  private final Plans plans;
  private final PerformedSessions performed;
  private final SafetyGate gate;
  private final PlanAnew planAnew;

  UpgradePlans(
      MemberTemplates templates,
      Plans plans,
      PerformedSessions performed,
      SafetyGate gate,
      PlanAnew planAnew) {
    this.templates = templates;
    this.plans = plans;
    this.performed = performed;
    this.gate = gate;
    this.planAnew = planAnew;
  }

  /** A part of the use cases that keep plans up, in their transaction. Paused plans are planned by the template when their hold ends. */
  public Uni<Void> upgrade(Member member, SavedProfile profile, PlanBasis now) {
    return templates
        .of(member)
        .map(found -> found.map(HeldTemplate::version))
        .chain(current -> upgrade(member, profile, current, now));
  }

  private Uni<Void> upgrade(
      Member member, SavedProfile profile, Optional<TemplateVersion> current, PlanBasis now) {
    return plans
        .inForceFrom(member, IsoWeek.of(now.today()))
        .map(found -> behind(found, current))
        .chain(
            behind ->
                behind.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : planUnlessHeld(member, profile, behind, Upgrade.occasion(current), now));
  }

  private static List<StoredPlan> behind(
      List<StoredPlan> found, Optional<TemplateVersion> current) {
    return found.stream()
        .filter(plan -> plan.state() == PlanState.ACTIVE)
        .filter(plan -> !plan.basis().template().equals(current))
        .toList();
  }

  private Uni<Void> planUnlessHeld(
      Member member,
      SavedProfile profile,
      List<StoredPlan> behind,
      String occasion,
      PlanBasis now) {
    return gate.holds(member)
        .chain(
            held ->
                held ? Uni.createFrom().voidItem() : plan(member, profile, behind, occasion, now));
  }

  private Uni<Void> plan(
      Member member,
      SavedProfile profile,
      List<StoredPlan> behind,
      String occasion,
      PlanBasis now) {
    return Multi.createFrom()
        .iterable(behind)
        .onItem()
        .transformToUniAndConcatenate(plan -> plan(member, profile, plan, occasion, now))
        .onItem()
        .ignoreAsUni();
  }

  /** On a Sunday whose session is done nothing of the week is left to plan. */
  private Uni<Void> plan(
      Member member, SavedProfile profile, StoredPlan plan, String occasion, PlanBasis now) {
    return firstDate(member, plan, now.today())
        .chain(
            first ->
                first.isAfter(plan.plan().week().sunday())
                    ? Uni.createFrom().voidItem()
                    : planAnew.plan(member, List.of(plan), profile, occasion, now.from(first)));
  }

  private Uni<LocalDate> firstDate(Member member, StoredPlan plan, LocalDate today) {
    List<UUID> ofToday =
        plan.plan().sessions().stream()
            .filter(session -> session.date().equals(today))
            .map(PlannedSession::id)
            .toList();
    return performed
        .fulfilling(member, ofToday)
        .map(done -> done.isEmpty() ? today : today.plusDays(1));
  }
}
