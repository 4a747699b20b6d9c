package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.template.TemplateVersion;
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
  private final SafetyGate gate;
  private final PlanAnew planAnew;

  UpgradePlans(MemberTemplates templates, Plans plans, SafetyGate gate, PlanAnew planAnew) {
    this.templates = templates;
    this.plans = plans;
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
                held
                    ? Uni.createFrom().voidItem()
                    : planAnew.plan(member, behind, profile, occasion, now));
  }
}
