package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.streak.DayVerdict;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.StreakExplanation;
import org.rhomboid.progress.usecase.member.MemberHistory;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;

/** Says of each date what it means for the streak, and why. */
@ApplicationScoped
public class ExplainStreak {

  /** So many dates in one answer. */
  public static final int MOST_DAYS = 366;

  /** What is shown where no date is asked for. */
  private static final int ORDINARY_DAYS = 28;

  private final MemberRecords records;
  private final Clock clock;

  ExplainStreak(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /**
   * An explanation.
   *
   * @param days one for each date, in order
   */
  public record Explained(LocalDate from, LocalDate to, List<DayVerdict> days, Instant asOf) {}

  /**
   * @param from the first date; absent: four weeks up to {@code to}
   * @param to the last date; absent: the member's today
   */
  public Uni<Explained> explain(Member member, Optional<LocalDate> from, Optional<LocalDate> to) {
    Instant now = clock.instant();
    return records.read(
        member, LocalDate.MIN, (record, history) -> explained(record, history, from, to, now));
  }

  private static Explained explained(
      MemberRecord record,
      MemberHistory history,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Instant now) {
    LocalDate last = to.orElseGet(() -> latest(from, record.today(now)));
    LocalDate first = from.orElse(last.minusDays(ORDINARY_DAYS - 1));
    List<PractisedDay> practised =
        history.days().stream().map(MemberDay::practised).flatMap(Optional::stream).toList();
    return new Explained(
        first,
        last,
        StreakExplanation.of(
            practised, history.facts().forStreak(record.safety()), first, last, now),
        now);
  }

  private static LocalDate latest(Optional<LocalDate> from, LocalDate today) {
    return from.filter(first -> first.isAfter(today)).orElse(today);
  }
}
