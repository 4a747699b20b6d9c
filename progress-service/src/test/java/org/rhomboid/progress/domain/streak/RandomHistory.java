package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rhomboid.progress.domain.calendar.OrganizationPolicy;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * A member's random seven weeks around a clock change: zones, profiles, policies of the member and of the organisation, pauses, plans and sessions in
 * the order in which they arrive. The same seed makes the same history.
 *
 * @param start about when it begins
 * @param sessions in order of arrival, offline ones late
 * @param published by the profile; none for a member without
 * @param organization policies of the organisation
 * @param now some time in the history, or after it
 */
record RandomHistory(
    LocalDate start,
    List<CountedSession> sessions,
    List<PublishedSchedule> published,
    List<OrganizationPolicy> organization,
    StreakFacts facts,
    Instant now) {

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneOffset.UTC,
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Australia/Sydney"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("America/Santiago"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("Pacific/Honolulu"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Asia/Tokyo"));
  private static final List<LocalDate> STARTS =
      List.of(
          LocalDate.parse("2026-03-05"),
          LocalDate.parse("2026-09-01"),
          LocalDate.parse("2026-10-01"),
          LocalDate.parse("2011-12-10"),
          LocalDate.parse("2028-02-10"));
  private static final List<String> POLICIES = List.of("DAILY", "WORKING_DAYS", "WEEKLY", "WEEKLY");
  private static final int DAYS = 50;

  static RandomHistory of(long seed) {
    Random random = new Random(seed);
    LocalDate start = pick(random, STARTS);
    List<PublishedSchedule> published = published(random, start);
    List<OrganizationPolicy> organization = organization(random, start);
    StreakFacts facts =
        new StreakFacts(
            ScheduleHistory.of(published, organization),
            pauses(random, start),
            plans(random, start));
    List<CountedSession> sessions = sessions(random, start, facts);
    Collections.shuffle(sessions, random);
    Instant now =
        sessions.stream()
            .map(session -> session.moment().completedAt())
            .max(Instant::compareTo)
            .orElse(start.atStartOfDay(ZoneOffset.UTC).toInstant())
            .plus(Duration.ofMinutes(random.nextInt((random.nextBoolean() ? 3 : 20) * 24 * 60)));
    return new RandomHistory(start, sessions, published, organization, facts, now);
  }

  /** The same facts with the sessions in another order. */
  RandomHistory withOrder(List<CountedSession> sessions) {
    return new RandomHistory(start, sessions, published, organization, facts, now);
  }

  private static List<PublishedSchedule> published(Random random, LocalDate start) {
    List<PublishedSchedule> schedules = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      schedules.add(
          new PublishedSchedule(
              start.plusDays(random.nextInt(DAYS) - 10),
              pick(random, ZONES),
              weekdays(random),
              weekdays(random),
              random.nextBoolean() ? pick(random, POLICIES) : null,
              random.nextInt(3) == 0 ? random.nextInt(7) + 1 : null,
              LocalTime.of(random.nextInt(5), 15 * random.nextInt(4))));
    }
    return schedules;
  }

  private static List<OrganizationPolicy> organization(Random random, LocalDate start) {
    List<OrganizationPolicy> policies = new ArrayList<>();
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      Instant since =
          start
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60) - 10 * 24 * 60));
      policies.add(new OrganizationPolicy(since, pick(random, POLICIES), random.nextInt(7) + 1));
    }
    return policies;
  }

  private static Set<DayOfWeek> weekdays(Random random) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    int most = random.nextInt(10);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(10) <= most) {
        days.add(day);
      }
    }
    return days;
  }

  private static List<Pause> pauses(Random random, LocalDate start) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = random.nextInt(5) - 2; i > 0; i--) {
      LocalDate from = start.plusDays(random.nextInt(DAYS + 10));
      pauses.add(new Pause(from, random.nextInt(5) > 0 ? from.plusDays(random.nextInt(9)) : null));
    }
    return pauses;
  }

  private static List<PlannedWeek> plans(Random random, LocalDate start) {
    List<PlannedWeek> plans = new ArrayList<>();
    for (int i = random.nextInt(6) - 2; i > 0; i--) {
      LocalDate from = start.plusDays(random.nextInt(DAYS + 10));
      LocalDate to = from.plusDays(random.nextInt(7));
      Set<LocalDate> rest =
          Set.copyOf(from.datesUntil(to.plusDays(1)).filter(d -> random.nextBoolean()).toList());
      plans.add(new PlannedWeek(from, to, rest));
    }
    return plans;
  }

  private static List<CountedSession> sessions(Random random, LocalDate start, StreakFacts facts) {
    List<CountedSession> sessions = new ArrayList<>();
    int diligence = random.nextInt(3, 20);
    ZoneId zone = pick(random, ZONES);
    for (int day = 0; day < random.nextInt(1, DAYS); day++) {
      zone = random.nextInt(12) == 0 ? pick(random, ZONES) : zone;
      for (int i = random.nextInt(20) < diligence ? random.nextInt(1, 3) : 0; i > 0; i--) {
        Instant at =
            start
                .plusDays(day)
                .atTime(random.nextInt(24), random.nextInt(60))
                .atZone(zone)
                .toInstant();
        sessions.add(
            new CountedSession(
                facts.schedules().practiceDay(at, at, zone), new SessionMoment(at, zone)));
      }
    }
    return sessions;
  }

  private static <T> T pick(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
