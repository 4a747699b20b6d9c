package org.rhomboid.progress.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.statistics.Performed.lasting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressSeriesTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

  /** A Saturday. */
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private final Map<LocalDate, DayTotals> days = new HashMap<>();

  @ParameterizedTest
  @DisplayName("Progress: a series has each date of its range once, today the last")
  @CsvSource({
    "7d, 2026-11-21, 2026-11-15, 7",
    "28d, 2026-11-21, 2026-10-25, 28",
    "90d, 2026-11-21, 2026-08-24, 90",
    "1y, 2026-11-21, 2025-11-22, 365",
    "1y, 2028-11-21, 2027-11-22, 366",
    "1y, 2028-02-29, 2027-03-01, 366"
  })
  void eachDateOnce(String range, LocalDate today, LocalDate from, int rows) {
    ProgressSeries series =
        ProgressSeries.of(ProgressRange.of(range).orElseThrow(), today, ZONE, days, List.of());

    assertThat(series.from()).isEqualTo(from);
    assertThat(series.to()).isEqualTo(today);
    assertThat(series.days())
        .extracting(ProgressDay::date)
        .containsExactlyElementsOf(from.datesUntil(today.plusDays(1)).toList())
        .hasSize(rows);
    assertThat(series.days()).noneMatch(ProgressDay::practised);
  }

  @Test
  @DisplayName("Progress: an unknown range is none")
  void unknownRange() {
    assertThat(ProgressRange.of("30d")).isEmpty();
    assertThat(ProgressRange.of("1Y")).isEmpty();
  }

  @Test
  @DisplayName("Progress: a date shows sessions, minutes and mean pain to one decimal")
  void aDate() {
    add(TODAY, DayTotals.of(lasting(610, null, 5, 3), Map.of("lats", 100)));
    add(TODAY, DayTotals.of(lasting(20, null, 4, null), Map.of("lats", 80, "neck", 300)));
    add(TODAY, DayTotals.of(lasting(0, null, 4, null), Map.of()));
    add(TODAY.minusDays(1), DayTotals.ofNextMorning(6));

    ProgressSeries series = week(List.of());

    assertThat(series.days().get(6))
        .isEqualTo(new ProgressDay(TODAY, true, 3, 10.5, 4.3, 3.0, null, 0, 0));
    assertThat(series.days().get(5))
        .isEqualTo(new ProgressDay(TODAY.minusDays(1), false, 0, 0.0, null, null, 6.0, 0, 0));
    assertThat(series.minutesByTarget())
        .containsExactly(new TargetMinutes("neck", 5.0), new TargetMinutes("lats", 3.0));
  }

  @Test
  @DisplayName("Progress: what lies outside the range is left out, what is planned after today too")
  void outside() {
    add(TODAY.minusDays(7), DayTotals.of(lasting(600, null, 9, 9), Map.of("lats", 100)));
    List<PlannedSession> planned =
        List.of(
            planned(TODAY.minusDays(7), true),
            planned(TODAY.minusDays(6), true),
            planned(TODAY.minusDays(6), false),
            planned(TODAY, true),
            planned(TODAY.plusDays(1), true));

    ProgressSeries series = week(planned);

    assertThat(series.adherence()).isEqualTo(new Adherence(3, 2, 0.67));
    assertThat(series.days().get(0).planned()).isEqualTo(2);
    assertThat(series.days().get(0).done()).isEqualTo(1);
    assertThat(series.minutesByTarget()).isEmpty();
    assertThat(series.pain().firstHalf().reports()).isZero();
  }

  @Test
  @DisplayName("Progress: nothing planned is no share")
  void nothingPlanned() {
    assertThat(week(List.of()).adherence()).isEqualTo(new Adherence(0, 0, null));
  }

  @Test
  @DisplayName("Progress: pain goes by ISO weeks, cut to the range, and by halves")
  void painOverTime() {
    report(TODAY.minusDays(6), 6, 5);
    report(TODAY.minusDays(5), 6, 5);
    report(TODAY.minusDays(4), 6, 5);
    report(TODAY.minusDays(2), 4, 3);
    report(TODAY.minusDays(1), 4, 3);
    report(TODAY, 4, 2);
    add(TODAY, DayTotals.ofAlone(2));

    PainTrend pain = week(List.of()).pain();

    assertThat(pain.weeks())
        .extracting(PainPeriod::from)
        .containsExactly(LocalDate.parse("2026-11-15"), LocalDate.parse("2026-11-16"));
    assertThat(pain.weeks())
        .extracting(PainPeriod::to)
        .containsExactly(LocalDate.parse("2026-11-15"), TODAY);
    assertThat(pain.firstHalf())
        .isEqualTo(new PainPeriod(TODAY.minusDays(6), TODAY.minusDays(4), 6.0, 5.0, null, 5.5, 6));
    assertThat(pain.secondHalf())
        .isEqualTo(new PainPeriod(TODAY.minusDays(3), TODAY, 4.0, 2.7, null, 3.1, 7));
    assertThat(pain.change()).isEqualTo(PainChange.IMPROVED);
  }

  @Test
  @DisplayName("Progress: two reports in a half are no change yet")
  void tooFewReports() {
    report(TODAY.minusDays(6), 8, null);
    report(TODAY.minusDays(5), 8, null);
    report(TODAY.minusDays(2), 1, null);
    report(TODAY.minusDays(1), 1, null);
    report(TODAY, 1, null);

    assertThat(week(List.of()).pain().change()).isNull();
  }

  @ParameterizedTest
  @DisplayName("Progress: pain changed by 2 points or 30%, and by a point at least (Farrar 2001)")
  @CsvSource({
    "6, 4, IMPROVED",
    "6, 4.1, IMPROVED",
    "6, 4.3, UNCHANGED",
    "8, 6, IMPROVED",
    "8, 6.1, UNCHANGED",
    "3, 2.1, UNCHANGED",
    "3, 2, IMPROVED",
    "1, 0.5, UNCHANGED",
    "0, 1.9, UNCHANGED",
    "0, 2, WORSE",
    "5, 6.4, UNCHANGED",
    "5, 6.5, WORSE",
    "4, 4, UNCHANGED"
  })
  void changed(double first, double second, PainChange change) {
    assertThat(PainChange.between(first, second)).isEqualTo(change);
  }

  @Test
  @DisplayName("Progress: totals do not show pain where they are printed")
  void printed() {
    assertThat(DayTotals.ofAlone(9)).hasToString("DayTotals[0 sessions]");
  }

  private ProgressSeries week(List<PlannedSession> planned) {
    return ProgressSeries.of(ProgressRange.WEEK, TODAY, ZONE, days, planned);
  }

  private void report(LocalDate date, Integer before, Integer after) {
    add(date, DayTotals.of(lasting(600, null, before, after), Map.of()));
  }

  private void add(LocalDate date, DayTotals totals) {
    days.merge(date, totals, DayTotals::plus);
  }

  private static PlannedSession planned(LocalDate date, boolean done) {
    return new PlannedSession(new UUID(0, date.toEpochDay()), date, done);
  }
}
