package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;
import org.rhomboid.routine.domain.profile.Profile;

/** Draws what can happen to a plan after it was made: days pass, sessions are done, and all that it was made from changes. */
final class RandomRevisions {

  private final RandomGenerator random;
  private final RandomRequests requests;

  RandomRevisions(RandomGenerator random) {
    this.random = random;
    this.requests = new RandomRequests(random);
  }

  /** A plan of the current week, some days later. */
  RevisionInput draw(List<Exercise> exercises) {
    PlanRequest request = requests.draw(exercises);
    Plan plan = Planner.plan(request);
    LocalDate today = request.today().plusDays(random.nextInt(6));
    Set<UUID> done = new HashSet<>();
    List<PastSession> around = new ArrayList<>(request.around());
    for (PlannedSession session : plan.sessions()) {
      if (!session.date().isAfter(today) && random.nextInt(3) > 0) {
        done.add(session.id());
        around.add(performed(session));
      }
    }
    Profile profile =
        random.nextInt(3) == 0 ? requests.draw(exercises).profile() : request.profile();
    PlanRequest now =
        new PlanRequest(
            request.planId(),
            Catalog.of(random.nextInt(3) == 0 ? changed(exercises) : exercises),
            with(profile, MissedDayPolicy.values()[random.nextInt(3)]),
            request.week(),
            today,
            around,
            random.nextInt(3) == 0 ? Map.of() : prescribed(exercises));
    return new RevisionInput(plan, now, done);
  }

  private PastSession performed(PlannedSession session) {
    return new PastSession(
        session.date(),
        true,
        session.items().stream()
            .map(it -> PastSession.Item.of(it.exercise(), random.nextInt(5) > 0))
            .toList());
  }

  private Map<String, Prescription> prescribed(List<Exercise> exercises) {
    Map<String, Prescription> prescribed = new HashMap<>();
    for (Exercise exercise : exercises) {
      if (exercise.dose().filter(EffectiveDose::saysHowMuch).isPresent()
          && random.nextInt(4) == 0) {
        prescribed.put(exercise.slug(), prescription(exercise, exercises));
      }
    }
    return prescribed;
  }

  private Prescription prescription(Exercise exercise, List<Exercise> exercises) {
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    Dose dose = range.lowest();
    for (int steps = random.nextInt(12); steps > 0; steps--) {
      dose = range.raise(dose).orElse(dose);
    }
    Optional<LocalDate> outUntil =
        random.nextInt(4) == 0
            ? Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(760)))
            : Optional.empty();
    Optional<String> replacedBy =
        random.nextInt(6) == 0
            ? Optional.of(exercises.get(random.nextInt(exercises.size())).slug())
            : Optional.empty();
    return new Prescription(
        exercise.slug(),
        dose,
        outUntil,
        Optional.empty(),
        replacedBy,
        List.of(new Inclusion("ANSWERED", "as you said")));
  }

  private List<Exercise> changed(List<Exercise> exercises) {
    List<Exercise> changed = new ArrayList<>();
    for (Exercise exercise : exercises) {
      switch (random.nextInt(12)) {
        case 0 -> {}
        case 1, 2 -> changed.add(changed(exercise));
        default -> changed.add(exercise);
      }
    }
    return changed;
  }

  private Exercise changed(Exercise of) {
    List<Caution> cautions = new ArrayList<>(of.cautions());
    if (random.nextBoolean()) {
      cautions.add(
          new Caution(
              Vocabulary.CONDITIONS.get(random.nextInt(Vocabulary.CONDITIONS.size())),
              Severity.values()[random.nextInt(Severity.values().length)],
              "be careful"));
    }
    return new Exercise(
        of.slug(),
        of.layer(),
        of.revision() + 1,
        of.name() + " anew",
        random.nextInt(6) == 0 ? Kind.values()[random.nextInt(4)] : of.kind(),
        of.positions(),
        of.equipment(),
        random.nextInt(4) == 0 ? List.of("neck", "rhomboids") : of.targets(),
        random.nextBoolean() && of.desk(),
        of.needsBalance(),
        of.levels(),
        random.nextInt(8) == 0 ? Optional.empty() : of.dose().map(this::changed),
        cautions,
        of.sources(),
        of.easier(),
        of.harder());
  }

  private EffectiveDose changed(EffectiveDose of) {
    int more = random.nextInt(4);
    return new EffectiveDose(
        of.source(),
        of.unit(),
        of.sets(),
        of.reps().map(it -> new Range(it.min() + more, it.max() + more)),
        of.holdSeconds().map(it -> new Range(it.min() + more, it.max() + 5 * more)),
        of.perSide(),
        of.directions(),
        of.restSeconds());
  }

  private static Profile with(Profile of, MissedDayPolicy policy) {
    return new Profile(
        of.zone(),
        of.painAreas(),
        of.level(),
        of.goals(),
        of.equipment(),
        of.settings(),
        of.minutesPerSession(),
        of.trainingDays(),
        of.workHours(),
        of.breakEveryMinutes(),
        of.conditions(),
        of.likes(),
        of.dislikes(),
        of.streakPolicy(),
        of.weeklyTarget(),
        of.dayStartsAt(),
        policy,
        of.sessionAt(),
        of.quietHours(),
        of.breaksPerDay(),
        of.steering());
  }
}
