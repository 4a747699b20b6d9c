package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A member performed a session.
 *
 * @param memberId the member, 1 to 128 characters
 * @param sessionId the performed session, made by the client
 * @param plannedSessionId the planned session it fulfils, or null
 * @param startedAt when the member began
 * @param completedAt when the member finished, 0 to 24 hours after {@code startedAt}
 * @param recordedAt when progress-service recorded it
 * @param zone the time zone the session was done in
 * @param practiceDay the local date it counts for: a fact, never recomputed
 * @param late whether the practice day was before the member's today when it was recorded
 * @param items the exercises in the order done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record SessionCompleted(
    String memberId,
    UUID sessionId,
    UUID plannedSessionId,
    Instant startedAt,
    Instant completedAt,
    Instant recordedAt,
    ZoneId zone,
    LocalDate practiceDay,
    boolean late,
    List<Item> items) {

  /**
   * A performed exercise.
   *
   * @param slug the exercise
   * @param layer the layer it comes from
   * @param revision its revision in that layer, 1 or more
   * @param outcome how far the member got
   * @param setsDone sets done, 0 or more
   * @param repsDone repetitions done in each set, 0 or more, or null where not counted
   * @param holdSeconds seconds of each hold, 0 or more, or null where not timed
   * @param effort how it felt, or null where the member did not say
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Item(
      String slug,
      Layer layer,
      int revision,
      Outcome outcome,
      int setsDone,
      Integer repsDone,
      Integer holdSeconds,
      Effort effort) {}

  /** How far the member got. */
  public enum Outcome {
    DONE,
    PARTLY,
    SKIPPED
  }

  /** How it felt. */
  public enum Effort {
    EASY,
    OK,
    HARD
  }
}
