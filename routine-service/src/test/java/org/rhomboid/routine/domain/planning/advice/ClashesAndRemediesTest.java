package org.rhomboid.routine.domain.planning.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.MONDAY;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.advice;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.request;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.profile.Setting;

@DisplayName("Where something is missing")
class ClashesAndRemediesTest {

  private final Exercise circle = AnExercise.of(Kind.MOBILITY, "circle").make();
  private final Exercise stretch =
      AnExercise.of(Kind.STRETCH, "stretch").dose(AnExercise.hold(15, 30)).make();
  private final Exercise row = AnExercise.of(Kind.STRENGTH, "row").make();

  @Test
  @DisplayName("Planner: nothing is missing, so no rules clash and nothing needs a remedy")
  void nothing() {
    PlanAdvice advice = advice(AProfile.of(), Library.exercises());

    assertThat(advice.clashes()).isEmpty();
    assertThat(advice.remedies()).isEmpty();
  }

  @Test
  @DisplayName("Planner 2 against 1: the only warm-up is disliked; allowing it is the remedy")
  void disliked() {
    PlanAdvice advice = advice(AProfile.of().dislikes("circle"), List.of(circle, stretch, row));

    assertThat(advice.clashes())
        .containsExactly(
            new Clash(
                Optional.of(2),
                "NEEDS_WARM_UP",
                "a session begins with a mobility exercise",
                List.of()),
            new Clash(Optional.of(1), "DISLIKED", "disliked: circle", List.of("circle")));
    assertThat(advice.remedies()).hasSize(1);
    assertThat(advice.remedies().get(0).code()).isEqualTo("DISLIKE");
    assertThat(advice.remedies().get(0).text())
        .isEqualTo("with circle, which you dislike: 3 sessions in the week");
  }

  @Test
  @DisplayName("Planner 2 against 1: of several remedies each is told alone, minutes never")
  void severalRemedies() {
    Exercise onTheBall = AnExercise.of(Kind.STRETCH, "ball").needs("exercise-ball").make();
    Exercise lying = AnExercise.of(Kind.STRETCH, "lying").notAtADesk().make();
    PlanAdvice advice =
        advice(AProfile.of().settings(Setting.DESK), List.of(circle, row, onTheBall, lying));

    assertThat(advice.clashes())
        .extracting(Clash::code)
        .containsExactly("NEEDS_CLOSING_STRETCH", "NO_EQUIPMENT", "NOT_IN_THE_SETTINGS");
    assertThat(advice.remedies())
        .extracting(remedy -> remedy.changes().get(0).value())
        .containsExactly("exercise-ball", "HOME", "GYM");
    assertThat(advice.remedies().get(0).changes().get(0).text()).isEqualTo("with an exercise ball");
  }

  @Test
  @DisplayName("Planner 2 against 3: minutes are proposed up to the least that suffice")
  void leastMinutes() {
    Exercise longHold = AnExercise.of(Kind.STRETCH, "long").dose(AnExercise.hold(700, 710)).make();
    PlanAdvice advice = advice(AProfile.of().minutes(8), List.of(circle, longHold));

    assertThat(advice.clashes())
        .extracting(Clash::rule, Clash::text)
        .containsExactly(
            tuple(Optional.of(2), "a session needs a warm-up and a closing stretch"),
            tuple(Optional.of(3), "a session takes at most 8 minutes"));
    // setting up 10 s and 8 repetitions of 3 s, then 10 s and 702 s: 746 s are 13 minutes
    assertThat(advice.remedies()).hasSize(1);
    assertThat(advice.remedies().get(0).changes()).containsExactly(Relaxation.minutes(13, 8));
  }

  @Test
  @DisplayName("Planner 4 against 1: where no single change gives strength, two do")
  void twoChanges() {
    Exercise bandRow =
        AnExercise.of(Kind.STRENGTH, "band-row").needs("resistance-band", "anchor").make();
    PlanAdvice advice = advice(AProfile.of(), List.of(circle, stretch, bandRow));

    assertThat(advice.clashes())
        .extracting(Clash::rule, Clash::code)
        .containsExactly(
            tuple(Optional.of(4), "NEEDS_STRENGTH"), tuple(Optional.of(1), "NO_EQUIPMENT"));
    assertThat(advice.remedies()).hasSize(1);
    assertThat(advice.remedies().get(0).code()).isEqualTo("TWO_CHANGES");
    assertThat(advice.remedies().get(0).text())
        .isEqualTo("with an anchor and with a resistance band: 3 sessions in the week");
  }

  @Test
  @DisplayName("Planner: a week without a training day left is answered by a day that is left")
  void dayMore() {
    PlanAdvice advice =
        advice(
            request(
                AProfile.of().trainingDays(DayOfWeek.MONDAY),
                List.of(circle, stretch, row),
                MONDAY.plusDays(5)));

    assertThat(advice.clashes()).extracting(Clash::code).containsExactly("NO_DAY_LEFT");
    assertThat(advice.clashes().get(0).rule()).isEmpty();
    assertThat(advice.remedies())
        .extracting(Remedy::text)
        .containsExactly(
            "training on Saturday too: 1 session in the week",
            "training on Sunday too: 1 session in the week");
  }

  @Test
  @DisplayName("Safety: a condition is named, and never proposed to be dropped")
  void condition() {
    Exercise blocked =
        AnExercise.of(Kind.STRETCH, "bend")
            .caution("herniated-disc", Severity.BLOCK, "no forward bend")
            .make();
    PlanAdvice advice =
        advice(AProfile.of().conditions("herniated-disc"), List.of(circle, row, blocked));

    assertThat(advice.clashes())
        .extracting(Clash::text)
        .containsExactly(
            "a session closes with a stretch", "herniated disc: no forward bend: bend");
    assertThat(advice.remedies()).isEmpty();
  }

  @Test
  @DisplayName("Planner 1: a long list of what a rule keeps out names the first three")
  void names() {
    List<Exercise> exercises =
        new java.util.ArrayList<>(
            List.of("a", "b", "c", "d", "e").stream()
                .map(slug -> AnExercise.of(Kind.STRETCH, slug).needs("chair").make())
                .toList());
    exercises.add(circle);

    Clash clash = advice(AProfile.of(), exercises).clashes().get(1);

    assertThat(clash.text()).isEqualTo("no chair: a, b, c and 2 more");
    assertThat(clash.slugs()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  @DisplayName("Adaptation: what the member's own answers keep out is no hard rule, and is named")
  void answers() {
    PlanRequest plain = request(AProfile.of(), List.of(circle, stretch, row), MONDAY);
    Prescription out =
        new Prescription(
            "circle",
            DoseRange.of(circle.dose().orElseThrow(), Kind.MOBILITY).lowest(),
            Optional.of(MONDAY.plusDays(7)),
            Optional.empty(),
            Optional.empty(),
            List.of());
    PlanAdvice advice = advice(prescribing(plain, out));

    assertThat(advice.clashes())
        .containsExactly(
            new Clash(
                Optional.of(2),
                "NEEDS_WARM_UP",
                "a session begins with a mobility exercise",
                List.of()),
            new Clash(
                Optional.empty(),
                "OUT_FOR_NOW",
                "out until 2026-11-30: circle",
                List.of("circle")));
    assertThat(advice.remedies()).isEmpty();
  }

  @Test
  @DisplayName("Adaptation: so is what keeps a session from one of the days alone")
  void answersOfADay() {
    PlanRequest plain = request(AProfile.of(), List.of(circle, stretch, row), MONDAY);
    Prescription out =
        new Prescription(
            "stretch",
            DoseRange.of(stretch.dose().orElseThrow(), Kind.STRETCH).lowest(),
            Optional.of(MONDAY.plusDays(1)),
            Optional.empty(),
            Optional.empty(),
            List.of());

    assertThat(advice(prescribing(plain, out)).clashes())
        .extracting(Clash::code)
        .startsWith("NEEDS_BOTH", "OUT_FOR_NOW");
  }

  private static PlanRequest prescribing(PlanRequest plain, Prescription one) {
    return new PlanRequest(
        plain.planId(),
        plain.catalog(),
        plain.profile(),
        plain.week(),
        plain.today(),
        plain.around(),
        Map.of(one.slug(), one));
  }
}
