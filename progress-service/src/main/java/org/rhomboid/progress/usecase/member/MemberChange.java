package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.streak.StreakState;

/**
 * All of a change: written as a whole or not at all.
 *
 * @param expected the version that was read
 * @param version the version after it
 * @param dueAt when the streak changes next by time alone; null where it never does
 * @param dueRead when it was to change, as it was read; null where it never was
 */
public record MemberChange(
    long expected,
    long version,
    StreakState streak,
    SafetyState safety,
    Instant dueAt,
    Instant dueRead,
    List<Sequenced> events,
    List<Write> writes) {

  public MemberChange {
    events = List.copyOf(events);
    writes = List.copyOf(writes);
  }

  /** Whether the next change by time alone is at another instant than before, or the member's first: each member has one, if only at no time. */
  public boolean isDueChanged() {
    return expected == 0 || !Objects.equals(dueAt, dueRead);
  }

  /** @param sequence the version that the event leads to */
  public record Sequenced(long sequence, ProgressEvent event) {}
}
