package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What a member reported of pain and symptoms. Health data: restricted, never logged.
 *
 * @param memberId the member, 1 to 128 characters
 * @param checkInId the check-in
 * @param kind when it was made
 * @param sessionId the session it belongs to, or null
 * @param at when the member reported it
 * @param zone the member's time zone then
 * @param pain pain on the numeric rating scale, 0 to 10, or null where not told
 * @param items pain of single exercises of the session
 * @param symptoms words of the symptom vocabulary, in kebab-case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CheckInRecorded(
    String memberId,
    UUID checkInId,
    Kind kind,
    UUID sessionId,
    Instant at,
    ZoneId zone,
    Integer pain,
    List<Item> items,
    List<String> symptoms) {

  /**
   * Pain while doing one exercise.
   *
   * @param slug the exercise
   * @param pain 0 to 10
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Item(String slug, int pain) {}

  /** When a check-in was made. */
  public enum Kind {
    INTAKE,
    ALONE,
    BEFORE_SESSION,
    AFTER_SESSION,
    MORNING_AFTER
  }
}
