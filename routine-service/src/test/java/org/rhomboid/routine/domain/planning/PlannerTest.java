package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.profile.Setting;

class PlannerTest {

  private static final UUID PLAN_ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Exercise circle = AnExercise.of(Kind.MOBILITY, "circle").make();
  private final Exercise stretch =
      AnExercise.of(Kind.STRETCH, "stretch").dose(AnExercise.hold(15, 30)).make();
  private final Exercise row = AnExercise.of(Kind.STRENGTH, "row").make();

  @Test
  @DisplayName("Planner: one session on each training day, its id made of the plan and the date")
  void plansTheTrainingDays() {
    Plan plan = plan(AProfile.of(), Library.exercises());
    assertThat(plan.sessions())
        .extracting(PlannedSession::date)
        .containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(4));
    assertThat(plan.sessions().get(0).id()).isEqualTo(NameBasedId.of(PLAN_ID, "2026-11-23"));
    assertThat(plan.restDays(MONDAY.plusDays(2)))
        .containsExactly(MONDAY.plusDays(3), MONDAY.plusDays(5), MONDAY.plusDays(6));
  }

  @Test
  @DisplayName("Planner: the current week is planned from today on")
  void plansFromToday() {
    Plan plan = plan(AProfile.of(), Library.exercises(), MONDAY.plusDays(3), List.of());
    assertThat(plan.sessions())
        .extracting(PlannedSession::date)
        .containsExactly(MONDAY.plusDays(4));
  }

  @Test
  @DisplayName("Planner: where no training day is left the plan is empty and says so")
  void saysThatNoDayIsLeft() {
    Plan plan = plan(AProfile.of(), List.of(circle, stretch), MONDAY.plusDays(6), List.of());
    assertThat(plan.sessions()).isEmpty();
    assertThat(plan.score()).isZero();
    assertThat(texts(plan.unmet())).containsExactly("no training day is left in this week");
    assertThat(whyOut(plan, "circle")).isEqualTo("no session could be planned");
  }

  @Test
  @DisplayName("Planner 1: what is out says why")
  void explainsWhatIsOut() {
    AProfile profile =
        AProfile.of().dislikes("neck-roll").conditions("herniated-disc").settings(Setting.DESK);
    Plan plan = plan(profile, Library.exercises());
    assertThat(whyOut(plan, "upper-back-rollout")).isEqualTo("no foam roller");
    assertThat(whyOut(plan, "neck-roll"))
        .isEqualTo("herniated disc: combined end-range neck movement");
    assertThat(whyOut(plan, "arm-circle")).isEqualTo("not where you exercise");
  }

  @Test
  @DisplayName("Planner 2: without a mobility exercise no session can begin")
  void needsAWarmUp() {
    Plan plan = plan(AProfile.of(), List.of(stretch, row));
    assertThat(plan.sessions()).isEmpty();
    assertThat(texts(plan.unmet())).containsExactly("no mobility exercise is left to warm up with");
  }

  @Test
  @DisplayName("Planner 2: without a stretch no session can end")
  void needsAClosingStretch() {
    assertThat(texts(plan(AProfile.of(), List.of(circle, row)).unmet()))
        .containsExactly("no stretch is left to close a session with");
  }

  @Test
  @DisplayName("Planner 2: a warm-up and a stretch that are too long together are no session")
  void needsTimeForBoth() {
    Exercise longHold = AnExercise.of(Kind.STRETCH, "long").dose(AnExercise.hold(280, 290)).make();
    assertThat(texts(plan(AProfile.of().minutes(5), List.of(circle, longHold)).unmet()))
        .containsExactly("a warm-up and a closing stretch take more than the minutes of a session");
  }

  @Test
  @DisplayName("Planner 3: a session is shorter where every exercise is in, and says so")
  void saysWhyItIsShort() {
    Plan plan = plan(AProfile.of().trainingDays(DayOfWeek.MONDAY), List.of(circle, stretch));
    assertThat(texts(plan.shorterBecause()))
        .containsExactly("2026-11-23: every exercise that fits you is in");
    assertThat(plan.excluded()).isEmpty();
  }

  @Test
  @DisplayName("Planner 3: doses are raised where the time is too short for one more exercise")
  void raisesDosesBeforeItIsShort() {
    Exercise longHold = AnExercise.of(Kind.STRENGTH, "long").dose(AnExercise.hold(240, 250)).make();
    AProfile profile = AProfile.of().minutes(5).trainingDays(DayOfWeek.MONDAY);
    Plan plan = plan(profile, List.of(circle, stretch, longHold));
    assertThat(plan.shorterBecause()).isEmpty();
    assertThat(plan.sessions().get(0).estimatedSeconds()).isBetween(240, 300);
    assertThat(whyOut(plan, "long")).isEqualTo("over the time");
  }

  @Test
  @DisplayName("Planner 4: strength is in, and where none is left that is reported")
  void prevents() {
    assertThat(plan(AProfile.of(), List.of(circle, stretch, row)).unmet()).isEmpty();
    assertThat(texts(plan(AProfile.of(), List.of(circle, stretch)).unmet()))
        .containsExactly("no strength exercise in this week: none is left for you");
    assertThat(plan(AProfile.of().minutes(9), List.of(circle, stretch)).unmet()).isEmpty();
  }

  @Test
  @DisplayName("Planner 5: what was performed yesterday rests today, across the week's boundary")
  void restsAfterSunday() {
    PastSession sunday =
        new PastSession(MONDAY.minusDays(1), true, List.of(PastSession.Item.of(row, true)));
    AProfile profile = AProfile.of().trainingDays(DayOfWeek.MONDAY);
    Plan plan = plan(profile, List.of(circle, stretch, row), MONDAY, List.of(sunday));
    assertThat(whyOut(plan, "row")).isEqualTo("done yesterday: these muscles rest a day");
    assertThat(texts(plan.shorterBecause()).get(0)).contains("done yesterday");
  }

  @Test
  @DisplayName("Planner 6: a condition that modifies plans the lowest dose and shows the change")
  void lowersTheDose() {
    AProfile profile = AProfile.of().minutes(60).conditions("arthritis");
    PlannedItem pose = item(plan(profile, Library.exercises()), "childs-pose");
    assertThat(pose.dose().sets()).isEqualTo(1);
    assertThat(pose.dose().holdSeconds()).contains(30);
    assertThat(texts(pose.because()))
        .contains("lowest dose: arthritis: cushion between hips and heels; knees, ankles");
  }

  @Test
  @DisplayName("Planner 6: fibromyalgia starts everything at the lowest, caution or not")
  void startsFibromyalgiaLowest() {
    AProfile profile = AProfile.of().minutes(60).conditions("fibromyalgia");
    Plan plan = plan(profile, List.of(circle, stretch, row));
    assertThat(plan.sessions())
        .allSatisfy(
            session ->
                assertThat(session.items())
                    .allSatisfy(item -> assertThat(item.dose().sets()).isEqualTo(1)));
    assertThat(texts(item(plan, "row").because()))
        .anyMatch(text -> text.startsWith("lowest dose: fibromyalgia: start at the lowest dose"));
  }

  @Test
  @DisplayName("Planner 6: an exercise without any dose is out, with the reason")
  void leavesOutWhatHasNoDose() {
    Exercise vague = AnExercise.of(Kind.STRENGTH, "vague").withoutDose().make();
    assertThat(whyOut(plan(AProfile.of(), List.of(circle, stretch, vague)), "vague"))
        .isEqualTo("no dose is known");
  }

  @Test
  @DisplayName("Planner 6: what the answers prescribe is the dose, and what they said is told")
  void plansWhatIsPrescribed() {
    Plan plan = prescribed("row", Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(item(plan, "row").dose().reps()).contains(11);
    assertThat(texts(item(plan, "row").because())).contains("twice easy: one repetition more");
  }

  @Test
  @DisplayName("Adaptation: what rests for now is out until its date")
  void leavesOutWhatRests() {
    LocalDate friday = MONDAY.plusDays(4);
    Plan plan = prescribed("row", Optional.of(friday), Optional.empty(), Optional.empty());
    assertThat(plan.sessions())
        .filteredOn(it -> it.items().stream().anyMatch(item -> item.exercise().equals(row)))
        .extracting(PlannedSession::date)
        .containsExactly(friday);
    Plan without =
        prescribed("row", Optional.of(MONDAY.plusDays(7)), Optional.empty(), Optional.empty());
    assertThat(whyOut(without, "row"))
        .isEqualTo("out until 2026-11-30: twice easy: one repetition more");
  }

  @Test
  @DisplayName("Adaptation: what another replaces is out, and the other says in whose place it is")
  void puttingAnotherInItsPlace() {
    Plan plan = prescribed("row", Optional.empty(), Optional.empty(), Optional.of("stretch"));
    assertThat(whyOut(plan, "row"))
        .isEqualTo("stretch takes its place: twice easy: one repetition more");
    Plan other = prescribed("row", Optional.empty(), Optional.of("push"), Optional.empty());
    assertThat(texts(item(other, "row").because())).contains("in place of push");
  }

  private Plan prescribed(
      String slug,
      Optional<LocalDate> outUntil,
      Optional<String> insteadOf,
      Optional<String> replacedBy) {
    Prescription prescription =
        new Prescription(
            slug,
            new Dose(1, Optional.of(11), Optional.empty(), false, 30, DoseUnit.REPS),
            outUntil,
            insteadOf,
            replacedBy,
            List.of(new Inclusion("STEPPED_UP", "twice easy: one repetition more")));
    return Planner.plan(
        new PlanRequest(
            PLAN_ID,
            Catalog.of(List.of(circle, stretch, row)),
            AProfile.of().make(),
            IsoWeek.of(MONDAY),
            MONDAY,
            List.of(),
            Map.of(slug, prescription)));
  }

  @Test
  @DisplayName("Goals: what is in says why, with the source of its dose")
  void explainsWhatIsIn() {
    AProfile profile = AProfile.of().likes("shoulder-blade-squeeze");
    PlannedItem squeeze = item(plan(profile, Library.exercises()), "shoulder-blade-squeeze");
    assertThat(texts(squeeze.because()))
        .contains(
            "for the upper back: works on rhomboids, middle trapezius, upper back",
            "you like it",
            "3 of the articles name it",
            "dose of article 001");
  }

  @Test
  @DisplayName("Goals: a warning is shown and changes nothing")
  void showsAWarning() {
    AProfile profile = AProfile.of().conditions("osteoporosis").likes("eagle-arms");
    PlannedItem eagle = item(plan(profile, Library.exercises()), "eagle-arms");
    assertThat(texts(eagle.because())).contains("take care: osteoporosis: stay tall, do not round");
  }

  private static Plan plan(AProfile profile, List<Exercise> exercises) {
    return plan(profile, exercises, MONDAY, List.of());
  }

  private static Plan plan(
      AProfile profile, List<Exercise> exercises, LocalDate today, List<PastSession> around) {
    return Planner.plan(
        new PlanRequest(
            PLAN_ID, Catalog.of(exercises), profile.make(), IsoWeek.of(MONDAY), today, around));
  }

  private static PlannedItem item(Plan plan, String slug) {
    return plan.sessions().stream()
        .flatMap(session -> session.items().stream())
        .filter(item -> item.exercise().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static String whyOut(Plan plan, String slug) {
    return plan.excluded().stream()
        .filter(excluded -> excluded.slug().equals(slug))
        .map(excluded -> excluded.because().text())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(List<Reason> reasons) {
    return reasons.stream().map(Reason::text).toList();
  }
}
