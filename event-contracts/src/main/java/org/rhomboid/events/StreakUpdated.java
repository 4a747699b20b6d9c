package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A member's streak as of an instant, and what changed it.
 *
 * @param memberId the member, 1 to 128 characters
 * @param policy the policy in force
 * @param unit what the streak counts now
 * @param previous the streak before, in the unit of then, 0 or more
 * @param current the streak now, in {@code unit}, 0 or more
 * @param longest the longest streak ever of {@code unit}, the earliest of equals; null, and written as such: never practised
 * @param state where the member stands
 * @param expiresAt when the streak would break, or null while it is 0 or a pause without an end runs
 * @param freezes freezes held, 0 to 2
 * @param lastPracticeDay the last local date practised on; null, and written as such: never practised
 * @param cause what changed it
 * @param causedBy which one: the id of the session, pause or event, or the local date that elapsed; at most 128 characters
 * @param asOf the instant for which all of this holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record StreakUpdated(
    String memberId,
    StreakPolicy policy,
    Unit unit,
    int previous,
    int current,
    @JsonInclude(JsonInclude.Include.ALWAYS) Longest longest,
    State state,
    Instant expiresAt,
    int freezes,
    @JsonInclude(JsonInclude.Include.ALWAYS) LocalDate lastPracticeDay,
    Cause cause,
    String causedBy,
    Instant asOf) {

  /**
   * The longest streak.
   *
   * @param length its length in the streak's unit, 1 or more
   * @param from its first practice day
   * @param to its last practice day
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Longest(int length, LocalDate from, LocalDate to) {}

  /** What a streak counts. */
  public enum Unit {
    DAYS,
    WEEKS
  }

  /** Where the member stands: Streaks 9 of the domain's rules. */
  public enum State {
    NONE,
    ACTIVE,
    AT_RISK,
    FROZEN,
    PAUSED,
    BROKEN
  }

  /** What changed a streak. */
  public enum Cause {
    SESSION_COMPLETED,
    SESSION_REVOKED,
    DAY_ELAPSED,
    SCHEDULE_CHANGED,
    PAUSED,
    RESUMED
  }
}
