package org.rhomboid.gateway.usecase.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.rhomboid.gateway.usecase.part.Part;

/** The streak, and the member's today: progress-service says it; without it the profile does, and without that it is that of UTC. */
public record StreakAndDay(Part<Map<String, Object>> streak, MemberDay day) {

  static StreakAndDay of(
      Part<Map<String, Object>> streak, Part<Map<String, Object>> clock, Instant now) {
    if (streak.hasData()) {
      return new StreakAndDay(streak, MemberDay.ofStreak(streak.data()));
    }
    return new StreakAndDay(
        streak, clock.hasData() ? MemberDay.ofClock(now, clock.data()) : MemberDay.utc(now));
  }

  /** Whether the member has practised today, as far as that is known. */
  public boolean isPractised() {
    return streak.hasData()
        && streak.data().get("lastPracticeDay") instanceof String last
        && !LocalDate.parse(last).isBefore(day.date());
  }
}
