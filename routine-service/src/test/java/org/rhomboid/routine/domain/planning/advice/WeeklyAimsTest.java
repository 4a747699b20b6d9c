package org.rhomboid.routine.domain.planning.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.MONDAY;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.advice;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.request;

import java.time.Instant;
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
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.Planner;

@DisplayName("The weekly aims")
class WeeklyAimsTest {

  private final Exercise circle = AnExercise.of(Kind.MOBILITY, "circle").make();
  private final Exercise chest =
      AnExercise.of(Kind.STRETCH, "chest")
          .targets("pectorals")
          .dose(AnExercise.hold(30, 30))
          .make();
  private final Exercise row = AnExercise.of(Kind.STRENGTH, "row").targets("rhomboids").make();

  @Test
  @DisplayName("Aims: of each tight target of the pain areas that the catalog has a stretch for")
  void tightTargets() {
    assertThat(advice(AProfile.of().painAreas("neck"), Library.exercises()).aims())
        .extracting(Aim::code, Aim::target)
        .containsExactly(
            tuple("STRETCH", "neck"),
            tuple("STRETCH", "upper-trapezius"),
            tuple("STRETCH", "levator-scapulae"),
            tuple("STRENGTH", "upper-back"));
    assertThat(advice(AProfile.of(), List.of(circle, chest, row)).aims())
        .extracting(Aim::target)
        .containsExactly("pectorals", "upper-back");
  }

  @Test
  @DisplayName("Aims: what the plan gives by date; breaks count too, what is done stands beside")
  void plannedAndDone() {
    PlanRequest request = request(AProfile.of(), List.of(circle, chest, row), MONDAY);
    LocalDate tuesday = MONDAY.plusDays(1);
    List<Practice> breaks = List.of(practice(tuesday, Kind.STRETCH, "pectorals", 20));
    List<Practice> done =
        List.of(
            practice(tuesday, Kind.STRETCH, "pectorals", 70),
            practice(tuesday, Kind.MOBILITY, "pectorals", 500),
            practice(MONDAY.minusDays(1), Kind.STRETCH, "pectorals", 500));

    Aim aim = PlanAdvice.on(request, Planner.plan(request), breaks, done).aims().get(0);

    assertThat(aim.planned())
        .containsOnlyKeys(MONDAY, tuesday, MONDAY.plusDays(2), MONDAY.plusDays(4))
        .containsEntry(tuesday, 20);
    assertThat(aim.done()).isEqualTo(Map.of(tuesday, 70));
    assertThat(aim.isDone()).isFalse();
    assertThat(aim.source()).startsWith("ACSM 2011");
  }

  @Test
  @DisplayName("Aims: what is done later counts beside what was done when the plan was made")
  void doneLater() {
    PlanRequest request = request(AProfile.of(), List.of(circle, chest, row), MONDAY);
    PlanAdvice advice =
        PlanAdvice.on(
            request,
            Planner.plan(request),
            List.of(),
            List.of(practice(MONDAY, Kind.STRETCH, "pectorals", 40)));

    List<Aim> aims =
        advice.aimsWith(
            List.of(
                practice(MONDAY, Kind.STRETCH, "pectorals", 30),
                practice(MONDAY, Kind.STRENGTH, "rhomboids", 50)));

    assertThat(aims.get(0).done()).isEqualTo(Map.of(MONDAY, 70));
    assertThat(aims.get(1).done()).isEqualTo(Map.of(MONDAY, 50));
    assertThat(aims)
        .extracting(Aim::planned)
        .isEqualTo(advice.aims().stream().map(Aim::planned).toList());
  }

  @Test
  @DisplayName("Aims: a plan that changes in place takes its aims along, and leaves the breaks")
  void followThePlan() {
    List<Practice> breaks = List.of(practice(MONDAY, Kind.STRETCH, "pectorals", 20));
    PlanRequest request = request(AProfile.of(), List.of(circle, chest, row), MONDAY);
    Plan plan = Planner.plan(request);
    PlanAdvice advice = PlanAdvice.on(request, plan, breaks, List.of());
    List<PlannedSession> later = plan.sessions().subList(1, 3);
    Plan shorter = new Plan(plan.id(), plan.week(), later, List.of(), List.of(), 1, List.of());

    PlanAdvice following = advice.following(plan, shorter);

    assertThat(following.aims().get(0).planned())
        .containsOnlyKeys(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(4))
        .containsEntry(MONDAY, 20);
    assertThat(following.following(shorter, plan)).isEqualTo(advice);
  }

  @Test
  @DisplayName("Aims: strength on 2 days, or 2 minutes on 5 days")
  void eitherWay() {
    PlanRequest request =
        request(AProfile.of().trainingDays(MONDAY.getDayOfWeek()), List.of(circle, chest), MONDAY);
    List<Practice> short5 = breaks(5, 110);
    List<Practice> long5 = breaks(5, 120);

    assertThat(strength(request, breaks(1, 900)).isPlanned()).isFalse();
    assertThat(strength(request, breaks(2, 1)).isPlanned()).isTrue();
    assertThat(strength(request, breaks(1, 900)).text())
        .isEqualTo(
            "strengthen the upper back: 2 days, or 120 s on 5 days a week; the plan gives 1 of 2"
                + " days, done 0");
    assertThat(strength(request, short5).ways().get(1).daysOf(strength(request, short5).planned()))
        .isZero();
    assertThat(strength(request, long5).ways().get(1).daysOf(strength(request, long5).planned()))
        .isEqualTo(5);
  }

  @Test
  @DisplayName("Aims: each side of a stretch is held for itself, whatever the session takes")
  void secondsOfAStretch() {
    Exercise tilt = Library.exercise("neck-side-tilt");
    Exercise eagle = Library.exercise("eagle-arms");
    PerformedSession session =
        new PerformedSession(
            new UUID(1, 2),
            Optional.empty(),
            Instant.parse("2026-11-24T08:00:00Z"),
            MONDAY,
            List.of(
                item("neck-side-tilt", Outcome.DONE, 3, Optional.empty(), Optional.of(15)),
                item("eagle-arms", Outcome.PARTLY, 1, Optional.of(6), Optional.empty()),
                item("band-row", Outcome.SKIPPED, 0, Optional.empty(), Optional.empty()),
                item("gone-since", Outcome.DONE, 2, Optional.of(8), Optional.empty())));

    List<Practice> practised = Practice.of(session, Catalog.of(List.of(tilt, eagle))::find);

    assertThat(practised)
        .containsExactly(
            new Practice(MONDAY, Kind.STRETCH, tilt.targets(), 45),
            new Practice(MONDAY, Kind.STRETCH, eagle.targets(), 30));
  }

  private static Aim strength(PlanRequest request, List<Practice> breaks) {
    List<Aim> aims = PlanAdvice.on(request, Planner.plan(request), breaks, List.of()).aims();
    return aims.get(aims.size() - 1);
  }

  private static List<Practice> breaks(int days, int seconds) {
    return MONDAY
        .datesUntil(MONDAY.plusDays(days))
        .map(date -> practice(date, Kind.STRENGTH, "rhomboids", seconds))
        .toList();
  }

  private static Practice practice(LocalDate date, Kind kind, String target, int seconds) {
    return new Practice(date, kind, List.of(target), seconds);
  }

  private static PerformedSession.Item item(
      String slug, Outcome outcome, int sets, Optional<Integer> reps, Optional<Integer> hold) {
    return new PerformedSession.Item(slug, outcome, sets, reps, hold, Optional.empty());
  }
}
