package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.safety.Told.after;
import static org.rhomboid.progress.domain.safety.Told.at;
import static org.rhomboid.progress.domain.safety.Told.codes;
import static org.rhomboid.progress.domain.safety.Told.day;
import static org.rhomboid.progress.domain.safety.Told.pain;
import static org.rhomboid.progress.domain.safety.Told.symptoms;
import static org.rhomboid.progress.domain.safety.Told.then;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainTrendTest {

  /** Pain of days 0 to 13, the last of which is today; a dash is a day without a report. */
  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "----------4444, false, four dates",
    "---------44444, true, five dates and a first week without reports",
    "4-4-4-4-----4-, true, the same in both weeks",
    "5555555-4-4-4-, false, lower by exactly 1",
    "5555555-545454, true, lower by a half",
    "3333333-666666, true, higher",
    "3333333-444444, false, a mean below 4",
    "4444444-444443, false, a mean barely below 4",
    "6666666-555554, false, lower by more than 1",
    "77777-------00, false, much lower",
  })
  @DisplayName("Safety 2: a trend of pain is advised upon")
  void trend(String pains, boolean raised, String why) {
    List<Report> told =
        IntStream.range(0, 14)
            .filter(day -> pains.charAt(day) != '-')
            .mapToObj(day -> pain(pains.charAt(day) - '0', day))
            .toList();

    SafetyChange change = Triage.of(SafetyState.NONE, told, at(13, "20:00"), day(13));

    assertThat(codes(change.raised()).contains("pain-trend")).as(why).isEqualTo(raised);
    assertThat(change.after().holds()).isFalse();
  }

  @Test
  @DisplayName(
      "Safety 2: several reports of a date are one date, and all of them count for the mean")
  void manyOfADate() {
    SafetyState four =
        after(
            pain(4, 0, "08:00"),
            pain(5, 0, "20:00"),
            pain(4, 1, "08:00"),
            pain(4, 2, "08:00"),
            pain(4, 3, "08:00"));

    assertThat(four.findings()).isEmpty();
    assertThat(codes(after(four, pain(3, 4)).findings())).containsExactly("pain-trend");
    assertThat(after(four, pain(2, 4)).findings()).isEmpty();
  }

  @Test
  @DisplayName("Safety 2: a trend reaches back 14 dates, today among them")
  void window() {
    SafetyState four = after(pain(4, 0), pain(4, 1), pain(4, 2), pain(4, 3));

    assertThat(codes(after(four, pain(4, 13)).findings())).containsExactly("pain-trend");
    assertThat(after(four, pain(4, 14)).findings()).isEmpty();
  }

  @Test
  @DisplayName("Safety 2: a late report completes a trend; one older than 14 dates does not")
  void late() {
    SafetyState four = after(pain(4, 10), pain(4, 11), pain(4, 12), pain(4, 13));

    SafetyChange inside = Triage.of(four, List.of(pain(4, 1)), at(14, "09:00"), day(14));
    SafetyChange outside = Triage.of(four, List.of(pain(4, 0)), at(14, "09:00"), day(14));

    assertThat(codes(inside.raised())).containsExactly("pain-trend");
    assertThat(outside.raised()).isEmpty();
  }

  @Test
  @DisplayName("Safety 2: a report that tells of no pain raises no trend")
  void withoutPain() {
    SafetyState four = after(pain(4, 0), pain(4, 1), pain(4, 2), pain(4, 3));

    assertThat(then(four, symptoms(4, "soreness")).raised()).isEmpty();
  }

  @Test
  @DisplayName("Safety 2: a dismissed trend comes back with five new dates and not before")
  void dismissed() {
    SafetyState open = after(pain(5, 0), pain(5, 1), pain(5, 2), pain(5, 3), pain(5, 4));
    Finding trend = open.findings().get(0);

    DismissalOutcome outcome = Dismissal.of(open, trend.id(), at(4, "12:00"), day(4));

    assertThat(outcome).isInstanceOf(DismissalOutcome.Dismissed.class);
    SafetyState dismissed = ((DismissalOutcome.Dismissed) outcome).after();
    assertThat(dismissed.findings()).isEmpty();
    assertThat(dismissed.holdVersion()).isEqualTo(2);
    SafetyState fourMore = after(dismissed, pain(5, 5), pain(5, 6), pain(5, 7), pain(5, 8));
    assertThat(fourMore.findings()).isEmpty();
    assertThat(codes(after(fourMore, pain(5, 9)).findings())).containsExactly("pain-trend");
  }

  @Test
  @DisplayName("Safety 2: the reports of a revoked session leave the trend")
  void revoked() {
    Report session = pain(5, 3);
    SafetyState four = after(pain(5, 0), pain(5, 1), pain(5, 2), session);

    SafetyState three = Triage.without(four, Set.of(session.id()));

    assertThat(after(three, pain(5, 4)).findings()).isEmpty();
    assertThat(after(four, pain(5, 4)).findings()).isNotEmpty();
  }

  @Test
  @DisplayName(
      "Safety 2: of one date the eight strongest are kept, so that no number of zeros hides them")
  void bounded() {
    SafetyState state = after(pain(7, 0), pain(7, 1), pain(7, 2), pain(7, 3));
    for (int minute = 10; minute < 60; minute++) {
      state = after(state, pain(6, 4, "09:" + minute), pain(0, 4, "10:" + minute));
    }

    assertThat(state.painLog().reports()).hasSize(4 + PainLog.OF_A_DATE);
    assertThat(state.painLog().reports().subList(4, 12)).allMatch(report -> report.pain() == 6);
    assertThat(codes(state.findings())).containsExactly("pain-trend");
  }

  @Test
  @DisplayName("Safety 2: a date ahead of today, after a flight, counts from then on")
  void ahead() {
    SafetyState four = after(pain(4, 0), pain(4, 1), pain(4, 2), pain(4, 3));

    SafetyChange ahead = Triage.of(four, List.of(pain(4, 5)), at(4, "09:00"), day(4));

    assertThat(ahead.raised()).isEmpty();
    assertThat(codes(then(ahead.after(), pain(4, 5, "20:00")).raised()))
        .containsExactly("pain-trend");
  }
}
