package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.safety.Told.after;
import static org.rhomboid.progress.domain.safety.Told.at;
import static org.rhomboid.progress.domain.safety.Told.codes;
import static org.rhomboid.progress.domain.safety.Told.day;
import static org.rhomboid.progress.domain.safety.Told.during;
import static org.rhomboid.progress.domain.safety.Told.pain;
import static org.rhomboid.progress.domain.safety.Told.report;
import static org.rhomboid.progress.domain.safety.Told.symptoms;
import static org.rhomboid.progress.domain.safety.Told.then;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StrongPainEndsTest {

  private final SafetyState held = after(pain(8, 0, "09:00"));

  @Test
  @DisplayName("Safety 3: a hold for strong pain ends with two check-ins of at most 5 on two dates")
  void ends() {
    SafetyState once = after(held, pain(5, 1));

    SafetyChange twice = then(once, pain(5, 2));

    assertThat(once.holds()).isTrue();
    assertThat(once.holdVersion()).isEqualTo(1);
    assertThat(codes(twice.eased())).containsExactly("pain-of-8-or-more");
    assertThat(twice.published()).isTrue();
    assertThat(twice.after().holds()).isFalse();
    assertThat(twice.after().holdVersion()).isEqualTo(2);
    assertThat(twice.after().holdPeriods())
        .containsExactly(
            new HoldPeriod(
                at(0, "09:00").plusSeconds(1), day(0), at(2, "09:00").plusSeconds(1), day(2)));
    assertThat(twice.after().release()).isNull();
  }

  @Test
  @DisplayName("Safety 3: one of the two may be of the day on which it was raised")
  void sameDayAsRaised() {
    assertThat(after(held, pain(4, 0, "21:00"), pain(3, 1, "08:00")).holds()).isFalse();
  }

  @Test
  @DisplayName("Safety 3: any number of check-ins on one date is one day")
  void oneDate() {
    assertThat(after(held, pain(1, 1, "00:05"), pain(0, 1, "12:00"), pain(2, 1, "23:55")).holds())
        .isTrue();
  }

  @Test
  @DisplayName("Safety 3: pain of 6 starts the count anew, of a single exercise too")
  void anew() {
    SafetyState setBack = after(held, pain(2, 1), pain(6, 2), pain(2, 3));
    SafetyState inOneExercise = after(held, pain(2, 1), during(2, 2, 1, 6), pain(2, 3));

    assertThat(setBack.holds()).isTrue();
    assertThat(inOneExercise.holds()).isTrue();
    assertThat(after(setBack, pain(2, 4)).holds()).isFalse();
    assertThat(after(inOneExercise, pain(2, 4)).holds()).isFalse();
  }

  @Test
  @DisplayName("Safety 3: a late pain above 5 starts the count anew, of whatever date it is")
  void lateSetback() {
    SafetyState once = after(held, pain(2, 3));
    SafetyState late = Triage.of(once, List.of(pain(7, 2)), at(3, "20:00"), day(3)).after();

    assertThat(after(late, pain(2, 4)).holds()).isTrue();
    assertThat(after(late, pain(2, 4), pain(2, 5)).holds()).isFalse();
  }

  @Test
  @DisplayName("Safety 3: strong pain again starts the count anew and raises nothing new")
  void strongAgain() {
    SafetyState once = after(held, pain(2, 1));

    SafetyChange again = then(once, pain(10, 2));

    assertThat(again.raised()).isEmpty();
    assertThat(after(again.after(), pain(2, 3)).holds()).isTrue();
  }

  @Test
  @DisplayName("Safety 3: check-ins of the days before the strong pain, sent late, end nothing")
  void ofBefore() {
    SafetyState held = after(pain(8, 9));

    SafetyChange late = Triage.of(held, List.of(pain(1, 6), pain(1, 7)), at(9, "12:00"), day(9));

    assertThat(late.after().holds()).isTrue();
  }

  @Test
  @DisplayName("Safety 3: after days offline the better days that followed the strong pain count")
  void offline() {
    SafetyState raised =
        Triage.of(SafetyState.NONE, List.of(pain(9, 1)), at(9, "12:00"), day(9)).after();
    SafetyState once = Triage.of(raised, List.of(pain(4, 5)), at(9, "12:01"), day(9)).after();

    SafetyChange twice = Triage.of(once, List.of(pain(3, 7)), at(9, "12:02"), day(9));

    assertThat(once.holds()).isTrue();
    assertThat(twice.after().holds()).isFalse();
    assertThat(twice.after().holdPeriods())
        .containsExactly(new HoldPeriod(at(9, "12:00"), day(9), at(9, "12:02"), day(9)));
  }

  @Test
  @DisplayName("Safety 3: what is told together with the strong pain does not ease it")
  void toldTogether() {
    List<Report> told = List.of(pain(9, 1), pain(2, 2), pain(2, 3));

    SafetyState raised = Triage.of(SafetyState.NONE, told, at(9, "12:00"), day(9)).after();

    assertThat(raised.holds()).isTrue();
    assertThat(after(raised, pain(2, 9, "20:00")).holds()).isTrue();
  }

  @Test
  @DisplayName("Safety 3: two dates of one hour, by a flight or a change of zone, are one day")
  void oneHourTwoDates() {
    Report inKiritimati = report(ReportKind.ALONE, at(1, "12:30"), day(2), 2);
    Report inHonolulu = report(ReportKind.ALONE, at(1, "12:40"), day(1), 2);

    assertThat(after(held, inKiritimati, inHonolulu).holds()).isTrue();
    assertThat(after(held, inHonolulu, inKiritimati).holds()).isTrue();
  }

  @Test
  @DisplayName(
      "Safety 3: a check-in that tells of no pain, or of that of exercises alone, eases nothing")
  void untold() {
    assertThat(after(held, symptoms(1, "soreness"), symptoms(2, "stiffness")).holds()).isTrue();
    assertThat(after(held, during(null, 1, 0), during(null, 2, 0)).holds()).isTrue();
  }

  @Test
  @DisplayName("Safety 3: the check-in of a revoked session eases nothing")
  void revoked() {
    Report session = pain(2, 1);

    SafetyState without = Triage.without(after(held, session), Set.of(session.id()));

    assertThat(after(without, pain(2, 2)).holds()).isTrue();
    assertThat(after(without, pain(2, 2), pain(2, 3)).holds()).isFalse();
  }

  @Test
  @DisplayName("Safety 3: better days end strong pain only; another finding holds on")
  void othersHold() {
    SafetyState both = after(held, symptoms(0, "serious-injury"));

    SafetyChange eased = then(after(both, pain(1, 1)), pain(1, 2));

    assertThat(codes(eased.eased())).containsExactly("pain-of-8-or-more");
    assertThat(codes(eased.after().findings())).containsExactly("serious-injury");
    assertThat(eased.after().holds()).isTrue();
    assertThat(eased.after().holdPeriods()).singleElement().matches(HoldPeriod::isOpen);
    assertThat(after(eased.after(), pain(0, 3), pain(0, 4), pain(0, 5)).holds()).isTrue();
  }

  @Test
  @DisplayName("Safety 3: a report that eases strong pain and raises something else is one change")
  void easedAndRaised() {
    SafetyState once = after(held, pain(1, 1));
    Report report = report(ReportKind.ALONE, at(2, "09:00"), day(2), 1, "chest-pain");

    SafetyChange change = then(once, report);

    assertThat(change.after().holdVersion()).isEqualTo(2);
    assertThat(codes(change.after().findings())).containsExactly("chest-pain");
    assertThat(change.after().holdPeriods()).singleElement().matches(HoldPeriod::isOpen);
  }
}
