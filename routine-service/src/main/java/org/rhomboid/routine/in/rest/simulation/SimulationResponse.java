package org.rhomboid.routine.in.rest.simulation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.adaptation.Step;
import org.rhomboid.routine.domain.adaptation.StepCode;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.simulation.SimulatedWeek;
import org.rhomboid.routine.in.rest.PlanResponse;
import org.rhomboid.routine.in.rest.PlannedSessionResponse;

/** The weeks that could come, the current one first; nothing of it is stored. */
@Schema(name = "Simulation")
public record SimulationResponse(List<Week> weeks) {

  /**
   * One week, planned by the answers up to its beginning.
   *
   * @param week ISO 8601, such as {@code 2026-W48}
   * @param steps that the week's own answers would lead to: they count for the weeks after it
   * @param score 0 to 100
   * @param seeAProfessional whether it should have become better by the end of the week
   */
  @Schema(name = "SimulatedWeek")
  public record Week(
      String week,
      List<Session> sessions,
      List<PlanResponse.Because> shorterBecause,
      List<PlanResponse.Because> unmet,
      int score,
      List<SimulatedStep> steps,
      boolean seeAProfessional) {

    static Week of(SimulatedWeek simulated) {
      Plan plan = simulated.plan();
      return new Week(
          plan.week().toString(),
          plan.sessions().stream().map(Session::of).toList(),
          plan.shorterBecause().stream().map(PlanResponse.Because::of).toList(),
          plan.unmet().stream().map(PlanResponse.Because::of).toList(),
          plan.score(),
          simulated.steps().stream().map(SimulatedStep::of).toList(),
          simulated.seeAProfessional());
    }
  }

  /** One session of it. */
  @Schema(name = "SimulatedSession")
  public record Session(
      LocalDate date, int minutes, int estimatedSeconds, List<PlannedSessionResponse.Item> items) {

    static Session of(PlannedSession session) {
      return new Session(
          session.date(),
          session.minutes(),
          session.estimatedSeconds(),
          session.items().stream().map(PlannedSessionResponse.Item::of).toList());
    }
  }

  /**
   * A change of what is planned next.
   *
   * @param step the row of the adaptation that was taken
   * @param code the same without anything of health
   */
  @Schema(name = "SimulatedStep")
  public record SimulatedStep(
      LocalDate date, String slug, StepCode step, ChangeCode code, PlanResponse.Because because) {

    static SimulatedStep of(Step step) {
      return new SimulatedStep(
          step.date(),
          step.slug(),
          step.code(),
          step.change(),
          PlanResponse.Because.of(step.because()));
    }
  }

  static SimulationResponse of(List<SimulatedWeek> weeks) {
    return new SimulationResponse(weeks.stream().map(Week::of).toList());
  }
}
