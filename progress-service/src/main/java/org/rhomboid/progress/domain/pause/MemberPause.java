package org.rhomboid.progress.domain.pause;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rhomboid.progress.domain.streak.Pause;

/**
 * Streaks 8: a pause that the member made.
 *
 * @param id made by the client
 * @param from the first date
 * @param to the last date; null while it has no end
 * @param reason the member's own words, never published; null where none was given
 */
public record MemberPause(UUID id, LocalDate from, LocalDate to, String reason) {

  public MemberPause {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
  }

  /** As the streak sees it: why is nobody's business there. */
  public Pause dates() {
    return new Pause(from, to);
  }

  /** The same pause, with {@code last} as its last date. */
  public MemberPause endedOn(LocalDate last) {
    return new MemberPause(id, from, last, reason);
  }

  /** Without its reason, which must not reach a log by accident. */
  @Override
  public String toString() {
    return "MemberPause[" + id + "]";
  }
}
