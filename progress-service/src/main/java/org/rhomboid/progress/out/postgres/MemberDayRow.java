package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.statistics.DayTotals;
import org.rhomboid.progress.domain.statistics.PainReports;

/**
 * A row of {@code member_day}, as PostgreSQL writes and reads rows as JSON.
 *
 * @param before the streak before the date; null where it is not to be said
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MemberDayRow(
    String tenantId,
    String memberId,
    LocalDate day,
    int counted,
    Instant firstAt,
    String firstZone,
    Instant lastAt,
    String lastZone,
    StreakColumn before,
    int sessions,
    long seconds,
    int plannedDone,
    int painBeforeSum,
    int painBeforeCount,
    int painAfterSum,
    int painAfterCount,
    int painMorningSum,
    int painMorningCount,
    int painAloneSum,
    int painAloneCount,
    Map<String, Integer> byTarget) {

  static MemberDayRow of(Member member, MemberDay day, StreakColumn before) {
    DayTotals totals = day.totals();
    return new MemberDayRow(
        member.tenant().id(),
        member.id(),
        day.date(),
        day.counted(),
        at(day.first()),
        zone(day.first()),
        at(day.last()),
        zone(day.last()),
        before,
        totals.sessions(),
        totals.seconds(),
        totals.done(),
        totals.before().sum(),
        totals.before().count(),
        totals.after().sum(),
        totals.after().count(),
        totals.nextMorning().sum(),
        totals.nextMorning().count(),
        totals.alone().sum(),
        totals.alone().count(),
        totals.secondsByTarget());
  }

  MemberDay toDay() {
    return new MemberDay(
        day, counted, moment(firstAt, firstZone), moment(lastAt, lastZone), totals());
  }

  private DayTotals totals() {
    return new DayTotals(
        sessions,
        seconds,
        plannedDone,
        new PainReports(painBeforeSum, painBeforeCount),
        new PainReports(painAfterSum, painAfterCount),
        new PainReports(painMorningSum, painMorningCount),
        new PainReports(painAloneSum, painAloneCount),
        byTarget);
  }

  private static SessionMoment moment(Instant at, String zone) {
    return at == null ? null : new SessionMoment(at, ZoneId.of(zone));
  }

  private static Instant at(SessionMoment moment) {
    return moment == null ? null : moment.completedAt();
  }

  private static String zone(SessionMoment moment) {
    return moment == null ? null : moment.zone().getId();
  }
}
