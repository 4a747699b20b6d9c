package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A member's plan of one ISO week. A later one of the same member and week supersedes it.
 *
 * @param memberId the member, 1 to 128 characters
 * @param planId the plan, made by the client
 * @param week the ISO week, such as {@code 2026-W48}: Monday to Sunday in {@code zone}
 * @param zone the member's time zone
 * @param effectiveFrom the first local date for which the plan counts
 * @param sessions the planned sessions by date, at most one a date
 * @param restDays the dates of the week without a session, from {@code effectiveFrom} on
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoutinePlanned(
    String memberId,
    UUID planId,
    String week,
    ZoneId zone,
    LocalDate effectiveFrom,
    List<Session> sessions,
    List<LocalDate> restDays) {

  /**
   * A planned session.
   *
   * @param id UUIDv5 of the plan's id and the date
   * @param date its local date, within the week
   * @param items the exercises in the order to do them
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Session(UUID id, LocalDate date, List<Item> items) {}

  /**
   * A planned exercise.
   *
   * @param slug the exercise
   * @param layer the layer it comes from
   * @param revision its revision in that layer, 1 or more
   * @param dose what is to be done of it
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Item(String slug, Layer layer, int revision, PlannedDose dose) {}
}
