package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.deskbreak.ABreakRequest.TUESDAY;
import static org.rhomboid.routine.domain.deskbreak.ABreakRequest.nineToFive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.profile.Setting;

@DisplayName("Desk breaks: an exercise of a break")
class DeskExercisesTest {

  private static final Exercise STRETCH =
      AnExercise.of(Kind.STRETCH, "neck-tilt").targets("neck").dose(AnExercise.hold(15, 30)).make();
  private static final Exercise ROW =
      AnExercise.of(Kind.STRENGTH, "squeeze").targets("rhomboids").make();

  @Test
  @DisplayName("is one for the desk, also where the member trains at home or in a gym")
  void atADesk() {
    Exercise lying = AnExercise.of(Kind.STRETCH, "lying").notAtADesk().make();

    assertThat(slugs(request(STRETCH, lying).profile(nineToFive().settings(Setting.GYM))))
        .containsExactly("neck-tilt");
  }

  @Test
  @DisplayName(
      "Planner 1: has its equipment at hand, is not disliked and not blocked by a condition")
  void admitted() {
    Exercise ball = AnExercise.of(Kind.MOBILITY, "ball").needs("exercise-ball").make();
    Exercise blocked =
        AnExercise.of(Kind.MOBILITY, "twist")
            .caution("osteoporosis", Severity.BLOCK, "twists")
            .make();
    Exercise disliked = AnExercise.of(Kind.MOBILITY, "disliked").make();

    assertThat(
            slugs(
                request(STRETCH, ball, blocked, disliked)
                    .profile(nineToFive().conditions("osteoporosis").dislikes("disliked"))))
        .containsExactly("neck-tilt");
  }

  @Test
  @DisplayName("Planner 6: has the lowest dose, or the prescribed one inside its range")
  void dose() {
    assertThat(only(request(STRETCH)).dose().holdSeconds()).contains(15);
    assertThat(only(request(STRETCH).prescribed(prescribed(25))).dose().holdSeconds()).contains(25);
    assertThat(only(request(STRETCH).prescribed(prescribed(90))).dose().holdSeconds()).contains(30);
  }

  @Test
  @DisplayName(
      "Planner 6: has the lowest dose whatever is prescribed where a condition asks for it")
  void lowered() {
    Exercise cautious =
        AnExercise.of(Kind.STRETCH, "neck-tilt")
            .dose(AnExercise.hold(15, 30))
            .caution("arthritis", Severity.MODIFY, "small")
            .make();

    DeskExercise one =
        only(
            request(cautious)
                .profile(nineToFive().conditions("arthritis"))
                .prescribed(prescribed(25)));

    assertThat(one.dose().holdSeconds()).contains(15);
    assertThat(one.because()).extracting(Reason::code).contains("LOWEST_DOSE");
  }

  @Test
  @DisplayName(
      "says why it is in: its turn, the pain area, the source of the dose, what the answers led to")
  void because() {
    DeskExercise one =
        only(
            request(STRETCH)
                .profile(nineToFive().painAreas("neck").likes("neck-tilt"))
                .prescribed(prescribed(20)));

    assertThat(one.because())
        .extracting(Reason::code)
        .containsExactly("ITS_TURN", "COVERS_PAIN_AREA", "LIKED", "DOSE", "STEPPED_UP");
    assertThat(one.asked()).isTrue();
  }

  @Test
  @DisplayName("is none that a prescription takes out, until its day")
  void out() {
    Prescription out =
        new Prescription(
            "neck-tilt",
            hold(15),
            Optional.of(TUESDAY.plusDays(1)),
            Optional.empty(),
            Optional.empty(),
            List.of());

    assertThat(slugs(request(STRETCH).prescribed(out))).isEmpty();
    assertThat(slugs(request(STRETCH).prescribed(out).date(TUESDAY.plusDays(1))))
        .containsExactly("neck-tilt");
  }

  @Test
  @DisplayName(
      "takes two minutes at most with its setup, with the lowest dose where the prescribed one is longer")
  void twoMinutes() {
    Exercise long_ =
        AnExercise.of(Kind.STRETCH, "long")
            .dose(AnExercise.dose(DoseUnit.HOLD_SECONDS, new Range(2, 3), null, new Range(60, 90)))
            .make();
    Exercise wide = AnExercise.of(Kind.STRETCH, "neck-tilt").dose(AnExercise.hold(20, 300)).make();

    assertThat(slugs(request(long_))).isEmpty();
    assertThat(only(request(wide).prescribed(prescribed(200))).dose().holdSeconds()).contains(20);
  }

  @Test
  @DisplayName("Planner 2: is no release, which a stretch would have to follow")
  void noRelease() {
    assertThat(slugs(request(AnExercise.of(Kind.RELEASE, "rolling").make()))).isEmpty();
  }

  @Test
  @DisplayName("Planner 5: works no muscles that a session of the day before or after works")
  void restsBesideSessions() {
    LocalDate ofRow = dayOf(ROW);
    PastSession eve =
        new PastSession(ofRow.minusDays(1), true, List.of(PastSession.Item.of(ROW, true)));
    PastSession next =
        new PastSession(ofRow.plusDays(1), false, List.of(PastSession.Item.of(ROW, true)));

    assertThat(slugs(request(ROW).date(ofRow).around(eve))).isEmpty();
    assertThat(slugs(request(ROW).date(ofRow).around(next))).isEmpty();
    assertThat(slugs(request(ROW).date(ofRow))).containsExactly("squeeze");
  }

  @Test
  @DisplayName("Planner 5: works the same muscles on no two days in a row")
  void everyOtherDay() {
    List<Boolean> in =
        IntStream.range(0, 10)
            .mapToObj(days -> !slugs(request(ROW).date(TUESDAY.plusDays(days))).isEmpty())
            .toList();

    assertThat(in)
        .containsExactly(
            in.get(0), in.get(1), in.get(0), in.get(1), in.get(0), in.get(1), in.get(0), in.get(1),
            in.get(0), in.get(1));
    assertThat(in.get(0)).isNotEqualTo(in.get(1));
  }

  private static LocalDate dayOf(Exercise strength) {
    return slugs(request(strength)).isEmpty() ? TUESDAY.plusDays(1) : TUESDAY;
  }

  private static ABreakRequest request(Exercise... exercises) {
    return ABreakRequest.of().catalog(Catalog.of(List.of(exercises)));
  }

  private static List<String> slugs(ABreakRequest request) {
    return DeskExercises.of(request.make()).stream().map(it -> it.exercise().slug()).toList();
  }

  private static DeskExercise only(ABreakRequest request) {
    List<DeskExercise> found = DeskExercises.of(request.make());
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Prescription prescribed(int holdSeconds) {
    return new Prescription(
        "neck-tilt",
        hold(holdSeconds),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Inclusion("STEPPED_UP", "twice in a row without trouble")));
  }

  private static Dose hold(int seconds) {
    return new Dose(1, Optional.empty(), Optional.of(seconds), false, 10, DoseUnit.HOLD_SECONDS);
  }
}
