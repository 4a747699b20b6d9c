package org.rhomboid.routine.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.Planned;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileHistory;

@DisplayName("What is stored as JSON reads back as it was")
class ColumnsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private final Columns columns =
      new Columns(
          JsonMapper.builder()
              .addModule(new JavaTimeModule())
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
              .build());

  private final Profile profile =
      AProfile.of()
          .level(Level.ADVANCED)
          .minutes(30)
          .equipment(Vocabulary.EQUIPMENT)
          .trainingDays(DayOfWeek.values())
          .make();

  @Test
  @DisplayName("each of the 52 exercises")
  void exercises() {
    for (Exercise exercise : Library.exercises()) {
      assertThat(columns.exercise(columns.of(exercise))).isEqualTo(exercise);
    }
  }

  @Test
  @DisplayName("a plan of the whole library with its advice, byte for byte")
  void plan() {
    PlanRequest request = request(profile);
    Plan plan = Planner.plan(request);
    PlanAdvice advice = PlanAdvice.on(request, plan, List.of(), List.of()).withProfessional(true);

    String column = columns.of(PlanColumn.of(plan, advice));

    PlanColumn read = columns.plan(column);
    assertThat(read.toPlan(plan.id(), plan.week())).isEqualTo(plan);
    assertThat(read.toAdvice()).isEqualTo(advice);
    assertThat(columns.of(PlanColumn.of(plan, read.toAdvice()))).isEqualTo(column);
  }

  @Test
  @DisplayName("advice on a plan without a session: clashes and remedies")
  void advice() {
    PlanRequest request =
        request(
            AProfile.of()
                .trainingDays(DayOfWeek.values())
                .dislikes(Library.exercises().stream().map(Exercise::slug).toList())
                .make());
    Plan plan = Planner.plan(request);
    PlanAdvice advice = PlanAdvice.on(request, plan, List.of(), List.of());

    PlanColumn read = columns.plan(columns.of(PlanColumn.of(plan, advice)));

    assertThat(read.toAdvice()).isEqualTo(advice);
    assertThat(advice.remedies()).isNotEmpty();
  }

  @Test
  @DisplayName("a plan that was stored before there was advice has none")
  void withoutAdvice() {
    String column =
        "{\"exercises\":[],\"sessions\":[],\"shorterBecause\":[],\"unmet\":[],\"score\":0,\"excluded\":[]}";

    assertThat(columns.plan(column).toAdvice()).isEqualTo(PlanAdvice.NONE);
  }

  @Test
  @DisplayName("a plan that has an exercise in two states, as one that changed can")
  void twoStates() {
    Plan plan =
        Planner.plan(
            new PlanRequest(
                new UUID(1, 2), Library.catalog(), profile, IsoWeek.of(TODAY), TODAY, List.of()));
    Plan changed = withNewState(plan, plan.sessions().get(0));

    Plan read =
        columns
            .plan(columns.of(PlanColumn.of(changed, PlanAdvice.NONE)))
            .toPlan(plan.id(), plan.week());

    assertThat(read).isEqualTo(changed).isNotEqualTo(plan);
  }

  @Test
  @DisplayName("a plan that was written when each exercise had one state")
  void oneState() {
    Plan plan =
        Planner.plan(
            new PlanRequest(
                new UUID(1, 2), Library.catalog(), profile, IsoWeek.of(TODAY), TODAY, List.of()));
    String column =
        columns.of(PlanColumn.of(plan, PlanAdvice.NONE)).replaceAll("\"exercise\":\\d+,", "");

    assertThat(columns.plan(column).toPlan(plan.id(), plan.week())).isEqualTo(plan);
  }

  @Test
  @DisplayName("a change of a plan")
  void change() {
    Planned was =
        new Planned(
            Optional.empty(),
            Optional.of("cat-cow"),
            Optional.of(Layer.LIBRARY),
            Optional.of(2),
            Optional.of(new Dose(2, Optional.of(8), Optional.empty(), false, 10, DoseUnit.REPS)));
    for (Optional<Planned> next :
        List.of(Optional.<Planned>empty(), Optional.of(Planned.on(TODAY)))) {
      PlanChange change =
          new PlanChange(
              new UUID(3, 4),
              Optional.of("cat-cow"),
              Optional.of(was),
              next,
              ChangeCode.SWAPPED,
              Cause.swappedByYou(Optional.of("dull")));

      assertThat(columns.change(columns.of(PlanChangeColumn.of(change))).toChange())
          .isEqualTo(change);
    }
  }

  private static Plan withNewState(Plan plan, PlannedSession session) {
    PlannedItem first = session.items().get(0);
    Exercise it = first.exercise();
    Exercise next =
        new Exercise(
            it.slug(),
            it.layer(),
            it.revision() + 1,
            it.name() + " anew",
            it.kind(),
            it.positions(),
            it.equipment(),
            it.targets(),
            it.desk(),
            it.needsBalance(),
            it.levels(),
            it.dose(),
            it.cautions(),
            it.sources(),
            it.easier(),
            it.harder());
    PlannedItem other =
        new PlannedItem(
            next, first.phase(), first.dose(), first.estimatedSeconds(), first.because());
    PlannedSession later =
        new PlannedSession(new UUID(5, 6), TODAY.plusDays(1), session.minutes(), List.of(other));
    return new Plan(
        plan.id(),
        plan.week(),
        List.of(session, later),
        plan.shorterBecause(),
        plan.unmet(),
        plan.score(),
        plan.excluded());
  }

  @Test
  @DisplayName("a profile and its history")
  void profile() {
    ProfileHistory history = ProfileHistory.EMPTY.amend(profile, TODAY);

    assertThat(columns.profile(columns.of(profile))).isEqualTo(profile);
    assertThat(columns.history(columns.of(history))).isEqualTo(history);
  }

  @Test
  @DisplayName("what was performed")
  void performed() {
    List<PerformedSession.Item> items =
        List.of(
            new PerformedSession.Item(
                "cat-cow",
                Outcome.DONE,
                2,
                Optional.of(8),
                Optional.empty(),
                Optional.of(Effort.OK)),
            new PerformedSession.Item(
                "band-row",
                Outcome.SKIPPED,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

    assertThat(columns.items(columns.of(items))).isEqualTo(items);
  }

  private static PlanRequest request(Profile profile) {
    return new PlanRequest(
        new UUID(1, 2), Library.catalog(), profile, IsoWeek.of(TODAY), TODAY, List.of());
  }
}
