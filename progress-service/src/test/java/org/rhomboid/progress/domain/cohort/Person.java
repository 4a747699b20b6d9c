package org.rhomboid.progress.domain.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rhomboid.progress.domain.statistics.PainReports;

/** A member of a random workplace with the weeks lived so far. */
record Person(String id, String unit, String level, List<MemberWeek> weeks) {

  static final int WEEKS = 60;
  static final IsoWeek FIRST = IsoWeek.of(LocalDate.parse("2025-09-01"));

  static Person of(Random random, int number, String unit) {
    String id = "m-" + number;
    String level = List.of("BEGINNER", "INTERMEDIATE", "ADVANCED").get(random.nextInt(3));
    int from = random.nextInt(3) == 0 ? random.nextInt(WEEKS) : 0;
    double diligence = 0.1 + 0.85 * random.nextDouble();
    int planned = random.nextInt(5) == 0 ? 0 : 2 + random.nextInt(4);
    boolean tells = random.nextInt(5) > 0;
    int pain = random.nextInt(8);
    List<MemberWeek> weeks = new ArrayList<>();
    for (int week = from; week < WEEKS; week++) {
      int days = random.nextDouble() < diligence ? 1 + random.nextInt(5) : 0;
      int now = Math.max(0, Math.min(10, pain + random.nextInt(5) - 2));
      weeks.add(
          new MemberWeek(
              id,
              FIRST.plus(week),
              level,
              unit,
              days,
              days * 60L * (5 + random.nextInt(12)),
              planned,
              Math.min(days, planned),
              tells && days > 0 ? new PainReports(days * now, days) : PainReports.NONE));
    }
    return new Person(id, unit, level, weeks);
  }

  Person with(List<MemberWeek> others) {
    return new Person(id, unit, level, List.copyOf(others));
  }

  /** From another day on in another unit. */
  Person moved(String to, IsoWeek since) {
    return with(
        weeks.stream()
            .map(week -> week.week().compareTo(since) < 0 ? week : in(to, week))
            .toList());
  }

  Person since(IsoWeek joined) {
    return with(weeks.stream().filter(week -> week.week().compareTo(joined) >= 0).toList());
  }

  private static MemberWeek in(String unit, MemberWeek week) {
    return new MemberWeek(
        week.member(),
        week.week(),
        week.level(),
        unit,
        week.practisedDays(),
        week.seconds(),
        week.planned(),
        week.done(),
        week.pain());
  }
}
