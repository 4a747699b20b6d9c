package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "bladder-or-bowel-control-loss, EMERGENCY",
    "saddle-numbness, EMERGENCY",
    "chest-pain, EMERGENCY",
    "breathlessness, EMERGENCY",
    "tearing-pain-between-the-shoulder-blades, EMERGENCY",
    "fainting, EMERGENCY",
    "progressive-leg-weakness, EMERGENCY",
    "limb-weakness, URGENT",
    "numbness-or-tingling, URGENT",
    "recent-fall-or-accident, URGENT",
    "fever-with-back-pain, URGENT",
    "unexplained-weight-loss, URGENT",
    "history-of-cancer, URGENT",
    "unrelenting-night-pain, URGENT",
    "serious-injury, URGENT",
  })
  @DisplayName("Safety 2: holds, at once")
  void holds(String symptom, Urgency urgency) {
    Report report = symptoms(0, symptom);

    SafetyChange change = then(SafetyState.NONE, report);

    assertThat(change.after().holds()).isTrue();
    assertThat(change.published()).isTrue();
    assertThat(change.after().holdVersion()).isEqualTo(1);
    Finding finding = change.raised().get(0);
    assertThat(finding.code()).isEqualTo(symptom);
    assertThat(finding.urgency()).isEqualTo(urgency);
    assertThat(finding.holds()).isTrue();
    assertThat(finding.raisedAt()).isEqualTo(report.at().plusSeconds(1));
    assertThat(finding.raisedBy()).isEqualTo(report.id());
  }

  @Test
  @DisplayName(
      "Safety 5: a finding's id, which is told to whom the symptom is not, is the same for any symptom")
  void idTellsNothing() {
    Report one = symptoms(0, "fainting");
    Report other =
        new Report(
            one.id(), one.kind(), one.at(), one.date(), null, List.of(), Set.of("chest-pain"));

    assertThat(then(SafetyState.NONE, one).raised().get(0).id())
        .isEqualTo(then(SafetyState.NONE, other).raised().get(0).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"severe-pain", "pain-longer-than-two-weeks", "persistent-pain"})
  @DisplayName("Safety 2: advises and does not hold")
  void advises(String symptom) {
    SafetyChange change = then(SafetyState.NONE, symptoms(0, symptom));

    assertThat(codes(change.raised())).containsExactly(symptom);
    assertThat(change.raised().get(0).urgency()).isEqualTo(Urgency.SEE_A_PROFESSIONAL);
    assertThat(change.raised().get(0).holds()).isFalse();
    assertThat(change.after().holds()).isFalse();
    assertThat(change.published()).isTrue();
    assertThat(change.after().holdPeriods()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dull-pain",
        "sharp-pain",
        "burning-pain",
        "muscle-tightness",
        "stiffness",
        "shoulder-tension",
        "radiating-neck-discomfort",
        "throbbing-between-the-shoulder-blades",
        "soreness",
        "limited-mobility"
      })
  @DisplayName("Safety 2: a common symptom raises nothing")
  void raisesNothing(String symptom) {
    SafetyChange change = then(SafetyState.NONE, symptoms(0, symptom));

    assertThat(change.raised()).isEmpty();
    assertThat(change.published()).isFalse();
    assertThat(change.after()).isEqualTo(SafetyState.NONE);
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("Safety 2: pain of 8 or more holds, whenever it was felt; 7 does not")
  void strongPain(ReportKind kind) {
    SafetyChange eight = then(SafetyState.NONE, report(kind, at(0, "09:00"), day(0), 8));
    SafetyChange seven = then(SafetyState.NONE, report(kind, at(0, "09:00"), day(0), 7));

    assertThat(codes(eight.raised())).containsExactly("pain-of-8-or-more");
    assertThat(eight.raised().get(0).urgency()).isEqualTo(Urgency.URGENT);
    assertThat(eight.after().holds()).isTrue();
    assertThat(seven.raised()).isEmpty();
    assertThat(seven.after().holds()).isFalse();
  }

  @Test
  @DisplayName("Safety 2: pain of 8 or more during one exercise holds, however the session ended")
  void strongPainDuringAnExercise() {
    assertThat(then(SafetyState.NONE, during(1, 0, 2, 8, 0)).after().holds()).isTrue();
    assertThat(then(SafetyState.NONE, during(null, 0, 10)).after().holds()).isTrue();
    assertThat(then(SafetyState.NONE, during(1, 0, 2, 7)).after().holds()).isFalse();
  }

  @Test
  @DisplayName("Safety 2: one report raises all that it tells of, the most urgent first")
  void several() {
    Report report =
        report(
            ReportKind.INTAKE,
            at(0, "09:00"),
            day(0),
            9,
            "severe-pain",
            "chest-pain",
            "soreness",
            "serious-injury");

    SafetyChange change = then(SafetyState.NONE, report);

    assertThat(codes(change.raised()))
        .containsExactly("chest-pain", "pain-of-8-or-more", "serious-injury", "severe-pain");
    assertThat(change.after().holdVersion()).isEqualTo(1);
    assertThat(change.raised()).extracting(Finding::id).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("Safety 2: both parts of a session raise a code once")
  void onceForASession() {
    List<Report> parts =
        List.of(
            report(ReportKind.AFTER_SESSION, at(0, "09:20"), day(0), 9, "fainting"),
            report(ReportKind.BEFORE_SESSION, at(0, "09:00"), day(0), 8));

    SafetyChange change = Triage.of(SafetyState.NONE, parts, at(0, "10:00"), day(0));

    assertThat(codes(change.raised())).containsExactly("fainting", "pain-of-8-or-more");
    assertThat(change.raised().get(1).raisedBy()).isEqualTo(parts.get(1).id());
  }

  @Test
  @DisplayName("Safety 2: what is open is not raised again, another code is")
  void notTwice() {
    SafetyState open = after(symptoms(0, "limb-weakness"));

    SafetyChange again = then(open, symptoms(1, "limb-weakness"));
    SafetyChange worse = then(open, symptoms(1, "limb-weakness", "progressive-leg-weakness"));

    assertThat(again.raised()).isEmpty();
    assertThat(again.published()).isFalse();
    assertThat(again.after().holdVersion()).isEqualTo(1);
    assertThat(codes(worse.raised())).containsExactly("progressive-leg-weakness");
    assertThat(worse.after().holdVersion()).isEqualTo(2);
    assertThat(codes(worse.after().findings()))
        .containsExactly("progressive-leg-weakness", "limb-weakness");
  }

  @Test
  @DisplayName("Safety 2: after a clearance a new report raises again, a late one of before it too")
  void againAfterAClearance() {
    SafetyState cleared =
        Clearance.of(after(symptoms(3, "chest-pain")), Set.of(), at(4, "09:00"), day(4)).after();

    SafetyChange late =
        Triage.of(cleared, List.of(symptoms(2, "chest-pain")), at(4, "12:00"), day(4));

    assertThat(codes(late.raised())).containsExactly("chest-pain");
    assertThat(late.after().holds()).isTrue();
    assertThat(late.after().holdVersion()).isEqualTo(3);
    assertThat(late.raised().get(0).raisedAt()).isEqualTo(at(4, "12:00"));
  }

  @Test
  @DisplayName("Safety 2: the same decision taken again names the same findings")
  void sameAgain() {
    Report report = pain(9, 0);

    assertThat(then(SafetyState.NONE, report)).isEqualTo(then(SafetyState.NONE, report));
  }

  @Test
  @DisplayName("Safety 3: to take back the session that raised a hold does not end it")
  void revoked() {
    Report report = pain(9, 0);
    SafetyState held = after(report);

    SafetyState revoked = Triage.without(held, Set.of(report.id()));

    assertThat(revoked.findings()).isEqualTo(held.findings());
    assertThat(revoked.holds()).isTrue();
    assertThat(revoked.holdVersion()).isEqualTo(held.holdVersion());
    assertThat(revoked.painLog().reports()).isEmpty();
  }

  @Test
  @DisplayName("Safety 5: what was reported does not show where a value is written out")
  void saysNothing() {
    Report report = report(ReportKind.ALONE, at(0, "09:00"), day(0), 9, "chest-pain");
    SafetyChange change = then(SafetyState.NONE, report);

    assertThat(report + " " + change + " " + change.after().painLog() + during(9, 0, 9).items())
        .doesNotContain("chest")
        .doesNotContain("pain-of")
        .doesNotContain("=9")
        .doesNotContain(" 9");
  }

  @Test
  @DisplayName("Safety 2: an unknown symptom or pain is refused rather than overheard")
  void closedVocabulary() {
    assertThatThrownBy(() -> symptoms(0, "chest pain"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pain(11, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> during(null, 0, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
