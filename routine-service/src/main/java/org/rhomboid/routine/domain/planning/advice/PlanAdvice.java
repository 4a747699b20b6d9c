package org.rhomboid.routine.domain.planning.advice;

import java.util.List;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;

/**
 * What is said of a plan beyond it. For the member alone: it may name a condition.
 *
 * @param clashes the rules that together keep a session or the week's strength out; empty where nothing is missing
 * @param remedies the smallest changes of the profile that would help, the best first, at most {@value Remedies#MOST}
 * @param whatIf what one thing more would bring, the largest gain first, at most {@value WhatIfs#MOST}
 * @param aims how the week stands against its aims
 * @param seeAProfessional whether weeks of practice did not make it better (Adaptation 8)
 */
public record PlanAdvice(
    List<Clash> clashes,
    List<Remedy> remedies,
    List<WhatIf> whatIf,
    List<Aim> aims,
    boolean seeAProfessional) {

  /** Of a plan that was made before there was advice. */
  public static final PlanAdvice NONE =
      new PlanAdvice(List.of(), List.of(), List.of(), List.of(), false);

  public PlanAdvice {
    clashes = List.copyOf(clashes);
    remedies = List.copyOf(remedies);
    whatIf = List.copyOf(whatIf);
    aims = List.copyOf(aims);
  }

  /** The aims, with more that was done. */
  public List<Aim> aimsWith(List<Practice> done) {
    return aims.stream().map(aim -> WeeklyAims.withDone(aim, done)).toList();
  }

  /** The advice after the plan has changed in place: the aims follow it, the rest is what was said when it was made. */
  public PlanAdvice following(Plan before, Plan after) {
    return new PlanAdvice(
        clashes,
        remedies,
        whatIf,
        aims.stream().map(aim -> WeeklyAims.following(aim, before, after)).toList(),
        seeAProfessional);
  }

  /** The same of a member whose answers say so. */
  public PlanAdvice withProfessional(boolean advised) {
    return new PlanAdvice(clashes, remedies, whatIf, aims, advised);
  }

  /**
   * The advice on a plan. It plans the week again a few dozen times, and at most {@value Remedies#PLANS} + {@value WhatIfs#PLANS} times.
   *
   * @param plan the answer to the request
   * @param breaks the desk breaks planned in that week, which the aims count too
   * @param done what was done in that week so far, breaks among it
   */
  public static PlanAdvice on(
      PlanRequest request, Plan plan, List<Practice> breaks, List<Practice> done) {
    Lack lack = Lack.of(request, plan);
    return new PlanAdvice(
        Clashes.of(request, plan, lack),
        lack.isNothing() ? List.of() : new Remedies(request, plan).find(),
        plan.sessions().isEmpty() ? List.of() : new WhatIfs(request, plan).find(),
        WeeklyAims.of(request, plan, breaks, done),
        false);
  }
}
