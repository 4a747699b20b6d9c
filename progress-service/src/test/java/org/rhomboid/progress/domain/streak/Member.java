package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rhomboid.progress.domain.calendar.Schedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/** A member in a test: what happened to them, then what their streak is. */
final class Member {

  static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final List<Schedule> schedules = new ArrayList<>();
  private final List<Pause> pauses = new ArrayList<>();
  private final List<PlannedWeek> plans = new ArrayList<>();
  private final List<CountedSession> sessions = new ArrayList<>();

  /** A member without a profile. */
  static Member unknown() {
    return new Member();
  }

  /** A member who has to practise every day, from midnight. */
  static Member in(String zone) {
    return new Member().from("2000-01-01", zone, "00:00", new StreakPolicy.Daily(EVERY_DAY));
  }

  Member from(String date, String zone, String dayStartsAt, StreakPolicy policy) {
    schedules.add(
        new Schedule(LocalDate.parse(date), ZoneId.of(zone), LocalTime.parse(dayStartsAt), policy));
    return this;
  }

  /** A member in UTC who means to practise so often a week. */
  static Member weekly(int target) {
    return new Member().from("2000-01-01", "UTC", "00:00", new StreakPolicy.Weekly(target));
  }

  Member paused(String from, String to) {
    pauses.add(new Pause(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    return this;
  }

  Member planned(String from, String to, String... restDays) {
    Set<LocalDate> rest = Set.copyOf(List.of(restDays).stream().map(LocalDate::parse).toList());
    plans.add(new PlannedWeek(LocalDate.parse(from), LocalDate.parse(to), rest));
    return this;
  }

  /** A session that ends at this wall time in this zone, on the practice day that the schedules give it. */
  Member session(String wallTime, String zone) {
    ZoneId where = ZoneId.of(zone);
    Instant at = LocalDateTime.parse(wallTime).atZone(where).toInstant();
    LocalDate day = new ScheduleHistory(schedules).practiceDay(at, at, where);
    sessions.add(new CountedSession(day, new SessionMoment(at, where)));
    return this;
  }

  /** Sessions at noon UTC of each of these dates. */
  Member practised(String... dates) {
    for (String date : dates) {
      session(date + "T12:00", "UTC");
    }
    return this;
  }

  /** Sessions at noon UTC of {@code days} dates in a row. */
  Member practisedDaily(String from, int days) {
    for (int day = 0; day < days; day++) {
      practised(LocalDate.parse(from).plusDays(day).toString());
    }
    return this;
  }

  List<CountedSession> sessions() {
    return sessions;
  }

  StreakFacts facts() {
    return new StreakFacts(new ScheduleHistory(schedules), pauses, plans);
  }

  StreakState state() {
    return StreakFold.fold(StreakState.NEVER, PractisedDay.of(sessions), facts()).state();
  }

  Instant nextChange(String after) {
    return StreakElapsed.nextChange(state(), facts(), Instant.parse(after));
  }

  List<DayVerdict> explained(String from, String to, String now) {
    return StreakExplanation.of(
        PractisedDay.of(sessions),
        facts(),
        LocalDate.parse(from),
        LocalDate.parse(to),
        Instant.parse(now));
  }

  Streak asOf(String instant) {
    return StreakReading.asOf(state(), facts(), Instant.parse(instant));
  }
}
