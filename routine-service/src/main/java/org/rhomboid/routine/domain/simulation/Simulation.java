package org.rhomboid.routine.domain.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.Adaptation;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts;
import org.rhomboid.routine.domain.adaptation.Step;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;

/**
 * Plans week after week, each by the stated answers to the ones before it. Pure: {@link Planner} and {@link Adaptation} as they are, on facts that are made up. A
 * week is planned once, at its beginning; what its own answers change counts from the next one on.
 */
public final class Simulation {

  /** The planner looks back this far, as when it plans in earnest. */
  private static final int WEEKS_BACK = 4;

  private final PlanRequest first;
  private final List<StatedWeek> stated;
  private final List<PastSession> around;
  private AdaptationFacts facts;
  private Set<UUID> known;

  private Simulation(PlanRequest first, AdaptationFacts facts, List<StatedWeek> stated) {
    this.first = first;
    this.stated = stated;
    this.around = new ArrayList<>(first.around());
    this.facts = facts;
    this.known = ids(adaptation(first.today()));
  }

  /**
   * @param first the first week, as for planning it now
   * @param facts what the member has answered so far
   * @param stated how each week would go, the first one first: as many weeks are planned
   */
  public static List<SimulatedWeek> run(
      PlanRequest first, AdaptationFacts facts, List<StatedWeek> stated) {
    return new Simulation(first, facts, stated).weeks();
  }

  private List<SimulatedWeek> weeks() {
    List<SimulatedWeek> weeks = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      weeks.add(week(first.week().plusWeeks(i), stated.get(i)));
    }
    return weeks;
  }

  private SimulatedWeek week(IsoWeek week, StatedWeek how) {
    LocalDate from = first.today().isAfter(week.monday()) ? first.today() : week.monday();
    Plan plan = Planner.plan(request(week, from));
    StatedAnswers answers = StatedAnswers.of(plan, how, first.profile().zone());
    facts = answers.after(facts);
    around.addAll(answers.performed(first.catalog()));
    Adaptation adaptation = adaptation(week.plusWeeks(1).monday());
    List<Step> steps =
        adaptation.steps().stream().filter(step -> !known.contains(step.id())).toList();
    known = ids(adaptation);
    return new SimulatedWeek(plan, steps, adaptation.seeAProfessional());
  }

  private PlanRequest request(IsoWeek week, LocalDate from) {
    return new PlanRequest(
        NameBasedId.of(first.planId(), week.toString()),
        first.catalog(),
        first.profile(),
        week,
        from,
        around.stream()
            .filter(session -> !session.date().isBefore(from.minusWeeks(WEEKS_BACK)))
            .toList(),
        adaptation(from).prescriptions());
  }

  private Adaptation adaptation(LocalDate today) {
    return Adaptation.of(facts, first.catalog(), first.profile(), today);
  }

  private static Set<UUID> ids(Adaptation adaptation) {
    Set<UUID> ids = new HashSet<>();
    adaptation.steps().forEach(step -> ids.add(step.id()));
    return ids;
  }
}
