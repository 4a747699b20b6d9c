package org.rhomboid.routine.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * One entry of a calendar (RFC 5545, VEVENT).
 *
 * @param id the same for as long as it is the same event, wherever it moves
 * @param sequence rises with each change
 * @param changedAt when it last changed
 * @param end after {@code start}, in the same zone
 * @param cancelled it does not take place
 * @param busy whether the member is not free meanwhile
 * @param description one line for each exercise
 */
public record CalendarEvent(
    UUID id,
    long sequence,
    Instant changedAt,
    ZonedDateTime start,
    ZonedDateTime end,
    boolean cancelled,
    boolean busy,
    Kind kind,
    String summary,
    String description) {

  /** What it is, for calendar programs that colour by category. */
  public enum Kind {
    SESSION("Exercise"),
    BREAK("Break");

    private final String category;

    Kind(String category) {
      this.category = category;
    }

    /** The same in every language, so that a member's colours outlive a change of it. */
    public String category() {
      return category;
    }
  }

  public CalendarEvent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("an event ends after it starts");
    }
  }

  /**
   * Whether wall times say when it is. Not where one of them comes twice, as clocks are set back: a reader takes the first, and an event that goes on
   * into the second would end before it starts.
   */
  public boolean isToldByWallTime() {
    return comesOnce(start) && comesOnce(end);
  }

  private static boolean comesOnce(ZonedDateTime time) {
    LocalDateTime wall = time.toLocalDateTime();
    return time.getZone().getRules().getValidOffsets(wall).size() == 1;
  }
}
