package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan in force changed: a dose, a swap, a move or a pause.
 *
 * @param memberId the member, 1 to 128 characters
 * @param planId the plan that changed
 * @param effectiveFrom the first local date for which the changes count
 * @param changes what changed, in order; at least one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoutineAdapted(
    String memberId, UUID planId, LocalDate effectiveFrom, List<Change> changes) {

  /**
   * One change.
   *
   * @param sessionId the planned session that changed
   * @param slug the exercise whose entry changed, or null where the whole session did
   * @param previous the changed parts as they were, or null
   * @param next the changed parts as they are, or null where nothing takes their place
   * @param code why
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Change(UUID sessionId, String slug, Planned previous, Planned next, Code code) {}

  /**
   * The parts of a planned session or item that a change touches; the others are null.
   *
   * @param date the session's local date
   * @param slug the exercise
   * @param layer the layer it comes from
   * @param revision its revision in that layer, 1 or more
   * @param dose its dose
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Planned(
      LocalDate date, String slug, Layer layer, Integer revision, PlannedDose dose) {}

  /** Why a plan changed: the safe list of the domain's rules, which tells nothing of a member's health. */
  public enum Code {
    PROGRESSED,
    REDUCED,
    SWAPPED,
    MOVED,
    PAUSED,
    CATALOG_CHANGED
  }
}
