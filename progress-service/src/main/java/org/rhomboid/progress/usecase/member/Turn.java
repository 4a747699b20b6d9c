package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.ProgressEvent.Cause;
import org.rhomboid.progress.domain.ProgressEvent.StreakChanged;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.streak.Elapsed;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.domain.streak.StreakCondition;
import org.rhomboid.progress.domain.streak.StreakElapsed;
import org.rhomboid.progress.domain.streak.StreakFacts;
import org.rhomboid.progress.domain.streak.StreakReading;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.domain.streak.StreakUpdate;

/**
 * A member's turn at an instant: first what time alone has changed since anybody looked, then the change itself. So a lapse is announced once, whoever comes
 * first: the clock or the member.
 */
public final class Turn {

  private final MemberRecord known;
  private final Instant now;
  private final List<StreakUpdate> elapsed;

  private Turn(MemberRecord known, Instant now) {
    this.known = known;
    this.now = now;
    this.elapsed = isDue() ? sinceDue().updates() : List.of();
  }

  public static Turn of(MemberRecord known, Instant now) {
    return new Turn(known, now);
  }

  /**
   * The change, with all events in the order in which they are to be told.
   *
   * @param after the member as it is after it
   * @param own the events of the change itself, that of the streak left out
   */
  public MemberChange to(
      After after, Cause cause, String causedBy, List<ProgressEvent> own, List<Write> writes) {
    List<MemberChange.Sequenced> events = new ArrayList<>();
    long sequence = known.version();
    for (StreakUpdate update : elapsed) {
      sequence++;
      events.add(new MemberChange.Sequenced(sequence, byTimeAlone(update)));
    }
    sequence++;
    for (ProgressEvent event : own) {
      events.add(new MemberChange.Sequenced(sequence, event));
    }
    Optional<StreakUpdate> update = StreakUpdate.between(known.streakAt(now), after.streakAt(now));
    if (update.isPresent()) {
      events.add(
          new MemberChange.Sequenced(sequence, new StreakChanged(update.get(), cause, causedBy)));
    }
    return change(after, sequence, events, writes);
  }

  private MemberChange change(
      After after, long version, List<MemberChange.Sequenced> events, List<Write> writes) {
    Instant due = StreakElapsed.nextChange(after.streak(), after.streakFacts(), now);
    return new MemberChange(
        known.version(),
        version,
        after.streak(),
        after.safety(),
        due,
        known.dueAt(),
        events,
        writes);
  }

  /** What a change leaves behind. */
  public record After(
      StreakState streak, SafetyState safety, MemberFacts facts, StreakFacts streakFacts) {

    /** As it was. */
    public static After of(MemberRecord known) {
      return new After(known.streak(), known.safety(), known.facts(), known.streakFacts());
    }

    public After with(StreakState changed) {
      return new After(changed, safety, facts, streakFacts);
    }

    public After with(SafetyState changed) {
      return changed.equals(safety)
          ? this
          : new After(streak, changed, facts, facts.forStreak(changed));
    }

    public After with(MemberFacts changed) {
      return new After(streak, safety, changed, changed.forStreak(safety));
    }

    public Streak streakAt(Instant now) {
      return StreakReading.asOf(streak, streakFacts, now);
    }
  }

  private boolean isDue() {
    return known.dueAt() != null && !known.dueAt().isAfter(now);
  }

  private Elapsed sinceDue() {
    return StreakElapsed.since(known.streak(), known.streakFacts(), known.dueAt(), now);
  }

  /** A pause that begins or ends by itself is told as such; everything else is a day that went by. */
  private static StreakChanged byTimeAlone(StreakUpdate update) {
    Streak current = update.current();
    if (current.state() == StreakCondition.PAUSED) {
      return new StreakChanged(update, Cause.PAUSED, current.today().toString());
    }
    boolean lapsed = update.previous().current() != current.current();
    if (update.previous().state() == StreakCondition.PAUSED && !lapsed) {
      return new StreakChanged(update, Cause.RESUMED, current.today().toString());
    }
    return new StreakChanged(update, Cause.DAY_ELAPSED, current.today().minusDays(1).toString());
  }
}
