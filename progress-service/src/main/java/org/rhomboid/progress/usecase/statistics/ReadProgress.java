package org.rhomboid.progress.usecase.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.statistics.DayTotals;
import org.rhomboid.progress.domain.statistics.PlannedSessions;
import org.rhomboid.progress.domain.statistics.ProgressRange;
import org.rhomboid.progress.domain.statistics.ProgressSeries;
import org.rhomboid.progress.domain.streak.PlanFact;
import org.rhomboid.progress.usecase.member.MemberHistory;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;

/** Draws a member's practice over a range of dates, from the totals that are kept of each: the sessions themselves are not read. */
@ApplicationScoped
public class ReadProgress {

  /** Nobody's today is further from that of Greenwich. */
  private static final int ZONES_APART = 2;

  /** A session of a week's plan can be done at its other end. */
  private static final int DONE_EARLIER = 7;

  private final MemberRecords records;
  private final DonePlanned donePlanned;
  private final Clock clock;

  ReadProgress(MemberRecords records, DonePlanned donePlanned, Clock clock) {
    this.records = records;
    this.donePlanned = donePlanned;
    this.clock = clock;
  }

  public Uni<ProgressSeries> read(Member member, ProgressRange range) {
    Instant now = clock.instant();
    LocalDate from = range.from(LocalDate.ofInstant(now, ZoneOffset.UTC)).minusDays(ZONES_APART);
    return records
        .read(member, from, (record, history) -> known(record, history, now))
        .chain(known -> series(member, range, from, known));
  }

  private Uni<ProgressSeries> series(
      Member member, ProgressRange range, LocalDate from, Known known) {
    return donePlanned
        .since(member, from.minusDays(DONE_EARLIER))
        .map(done -> known.series(range, done));
  }

  private static Known known(MemberRecord record, MemberHistory history, Instant now) {
    MemberCalendar calendar =
        new MemberCalendar(record.streakFacts().schedules(), record.streak().latest());
    Map<LocalDate, DayTotals> days =
        history.days().stream().collect(Collectors.toMap(MemberDay::date, MemberDay::totals));
    return new Known(calendar, calendar.today(now), days, history.facts().plans());
  }

  private record Known(
      MemberCalendar calendar,
      LocalDate today,
      Map<LocalDate, DayTotals> days,
      Collection<PlanFact> plans) {

    ProgressSeries series(ProgressRange range, Set<UUID> done) {
      return ProgressSeries.of(
          range, today, calendar.zoneOn(today), days, PlannedSessions.of(plans, done));
    }
  }
}
