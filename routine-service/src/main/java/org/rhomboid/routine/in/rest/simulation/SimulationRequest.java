package org.rhomboid.routine.in.rest.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.simulation.StatedWeek;

/**
 * How many weeks are to be shown, and how they would go.
 *
 * @param weeks 1 to 12, the current one first
 * @param feedback of each week, the first one first; where it ends, the last one goes on; absent: all done as planned, OK and without pain
 */
public record SimulationRequest(
    @NotNull(message = "is required")
        @Min(value = 1, message = RANGE)
        @Max(value = SimulationRequest.MOST_WEEKS, message = RANGE)
        Integer weeks,
    @Size(max = SimulationRequest.MOST_WEEKS, message = "has at most 12 entries")
        List<@NotNull(message = "is required") @Valid Feedback> feedback) {

  static final int MOST_WEEKS = 12;
  private static final String RANGE = "is 1 to 12";
  private static final String PAIN = "is 0 to 10";

  public SimulationRequest {
    feedback = feedback == null ? List.of() : feedback;
  }

  /**
   * How a week would go.
   *
   * @param percentDone of its sessions, 0 to 100; absent: all
   * @param effort of every exercise; absent: OK
   * @param pain while doing each, 0 to 10; absent: 0
   * @param painNextMorning 0 to 10; absent: nothing is said
   */
  @Schema(name = "SimulatedFeedback")
  public record Feedback(
      @Min(value = 0, message = "is 0 to 100") @Max(value = 100, message = "is 0 to 100")
          Integer percentDone,
      Effort effort,
      @Min(value = 0, message = PAIN) @Max(value = 10, message = PAIN) Integer pain,
      @Min(value = 0, message = PAIN) @Max(value = 10, message = PAIN) Integer painNextMorning) {

    StatedWeek toStatedWeek() {
      return new StatedWeek(
          percentDone == null ? 100 : percentDone,
          effort == null ? Effort.OK : effort,
          pain == null ? 0 : pain,
          Optional.ofNullable(painNextMorning));
    }
  }

  List<StatedWeek> toStatedWeeks() {
    return IntStream.range(0, weeks).mapToObj(this::stated).toList();
  }

  private StatedWeek stated(int week) {
    return feedback.isEmpty()
        ? StatedWeek.FINE
        : feedback.get(Math.min(week, feedback.size() - 1)).toStatedWeek();
  }
}
