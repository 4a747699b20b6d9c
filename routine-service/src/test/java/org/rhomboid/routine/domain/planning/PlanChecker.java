package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Holds a plan against the hard rules. Written from the rules alone and without any of the
 * planner's code but its values, so that a mistake there is not repeated here.
 */
final class PlanChecker {

  private final PlanRequest request;
  private final Plan plan;
  private final Profile profile;
  private final RuleReading rules;
  private final Map<LocalDate, Set<String>> worked;
  private final List<String> broken = new ArrayList<>();

  private PlanChecker(PlanRequest request, Plan plan) {
    this.request = request;
    this.plan = plan;
    this.profile = request.profile();
    this.rules = new RuleReading(request);
    this.worked = RuleReading.strengthWorked(request, plan);
  }

  /** The rules that the plan breaks, each with where; empty: none. */
  static List<String> brokenRules(PlanRequest request, Plan plan) {
    PlanChecker checker = new PlanChecker(request, plan);
    checker.checkDates();
    for (PlannedSession session : plan.sessions()) {
      session.items().forEach(item -> checker.checkItem(session, item));
      checker.checkOrder(session);
      checker.checkLength(session);
      checker.checkStrengthRests(session);
    }
    checker.checkReliefAndPrevention();
    checker.checkEveryExerciseIsAccountedFor();
    return checker.broken;
  }

  private void checkDates() {
    Set<LocalDate> dates = new HashSet<>();
    for (PlannedSession session : plan.sessions()) {
      LocalDate date = session.date();
      expect(dates.add(date), "two sessions on " + date);
      expect(!date.isBefore(request.today()), "a session in the past " + date);
      expect(profile.trainingDays().contains(date.getDayOfWeek()), "no training day " + date);
      expect(
          !date.isBefore(request.week().monday()) && !date.isAfter(request.week().sunday()),
          "outside the week " + date);
      expect(session.id().version() == 5 && session.id().variant() == 2, "no UUIDv5");
    }
    checkDatesWithout(dates);
  }

  private void checkDatesWithout(Set<LocalDate> dates) {
    for (LocalDate day = request.week().monday();
        !day.isAfter(request.week().sunday());
        day = day.plusDays(1)) {
      if (!dates.contains(day)
          && !day.isBefore(request.today())
          && profile.trainingDays().contains(day.getDayOfWeek())) {
        expect(!plan.unmet().isEmpty() || !dates.isEmpty(), "no session, unexplained " + day);
        expect(!sessionIsPossible(day), "no session, though one is possible " + day);
      }
    }
  }

  private boolean sessionIsPossible(LocalDate date) {
    return shortest(Kind.MOBILITY, date) + shortest(Kind.STRETCH, date)
        <= profile.minutesPerSession() * 60L;
  }

  private long shortest(Kind kind, LocalDate date) {
    long shortest = Integer.MAX_VALUE;
    for (Exercise exercise : request.catalog().exercises()) {
      if (exercise.kind() == kind && rules.isAllowed(exercise) && !rules.isOut(exercise, date)) {
        shortest = Math.min(shortest, RuleReading.shortestSeconds(exercise));
      }
    }
    return shortest;
  }

  private void checkItem(PlannedSession session, PlannedItem item) {
    Exercise exercise = item.exercise();
    String where = session.date() + " " + exercise.slug();
    expect(rules.isAllowed(exercise), "rule 1: " + where);
    expect(!rules.isOut(exercise, session.date()), "taken out by the answers: " + where);
    checkPrescribed(item, where);
    EffectiveDose stated = exercise.dose().orElseThrow();
    Dose dose = item.dose();
    expect(within(dose.sets(), stated.sets().orElse(new Range(1, 3))), "rule 6: sets " + where);
    expect(dose.reps().isPresent() == stated.reps().isPresent(), "rule 6: reps " + where);
    expect(
        dose.holdSeconds().isPresent() == stated.holdSeconds().isPresent(),
        "rule 6: hold " + where);
    dose.reps().ifPresent(it -> checkAmount(it, stated.reps().orElseThrow(), where));
    dose.holdSeconds().ifPresent(it -> checkAmount(it, stated.holdSeconds().orElseThrow(), where));
    if (mustBeLowest(exercise)) {
      expect(dose.sets() == stated.sets().orElse(new Range(1, 3)).min(), "rule 6: lowest " + where);
      dose.reps().ifPresent(it -> checkLowest(it, stated.reps().orElseThrow(), where));
      dose.holdSeconds()
          .ifPresent(it -> checkLowest(it, stated.holdSeconds().orElseThrow(), where));
    }
    int seconds =
        RuleReading.seconds(
            exercise,
            dose.sets(),
            dose.reps().orElse(null),
            dose.holdSeconds().orElse(null),
            dose.restSeconds());
    expect(item.estimatedSeconds() == seconds, "rule 3: estimate " + where);
    expect(!item.because().isEmpty(), "no reason " + where);
    for (Caution caution : exercise.cautions()) {
      boolean shown =
          item.because().stream().anyMatch(reason -> reason.text().contains(caution.reason()));
      expect(
          shown || !profile.conditions().contains(caution.condition()),
          "caution not shown " + where);
    }
  }

  private void checkPrescribed(PlannedItem item, String where) {
    Prescription prescription = request.prescribed().get(item.exercise().slug());
    if (prescription == null) {
      return;
    }
    expect(item.because().containsAll(prescription.because()), "answers not told " + where);
    boolean filled = item.because().stream().anyMatch(it -> it.code().equals("FILLS_THE_TIME"));
    Range sets = item.exercise().dose().orElseThrow().sets().orElse(new Range(1, 3));
    expect(
        filled || item.dose().sets() <= Math.max(sets.min(), prescription.dose().sets()),
        "more sets than prescribed " + where);
  }

  private void checkAmount(int value, Range stated, String where) {
    expect(within(value, stated), "rule 6: range " + where);
    if (stated.min() == 1) {
      expect(2 * value >= stated.max(), "rule 6: less than half of up to n " + where);
    }
  }

  private void checkLowest(int value, Range stated, String where) {
    expect(value == RuleReading.lowest(stated), "rule 6: lowest " + where);
  }

  /** Fibromyalgia starts lowest and goes on from there; every other condition stays there. */
  private boolean mustBeLowest(Exercise exercise) {
    boolean starts = !request.prescribed().containsKey(exercise.slug());
    return profile.conditions().contains("fibromyalgia") && starts
        || exercise.cautions().stream()
            .anyMatch(
                it ->
                    it.severity() == Severity.MODIFY
                        && (starts || !it.condition().equals("fibromyalgia"))
                        && profile.conditions().contains(it.condition()));
  }

  private void checkOrder(PlannedSession session) {
    List<Exercise> exercises = session.items().stream().map(PlannedItem::exercise).toList();
    String where = session.date().toString();
    expect(!exercises.isEmpty(), "an empty session " + where);
    expect(new HashSet<>(slugs(exercises)).size() == exercises.size(), "rule 2: twice " + where);
    expect(exercises.get(0).kind() == Kind.MOBILITY, "rule 2: no warm-up " + where);
    expect(exercises.get(exercises.size() - 1).kind() == Kind.STRETCH, "rule 2: no close " + where);
    boolean warm = false;
    for (int i = 0; i < exercises.size(); i++) {
      Exercise exercise = exercises.get(i);
      warm |= exercise.kind() != Kind.MOBILITY;
      expect(!warm || exercise.kind() != Kind.MOBILITY, "rule 2: late warm-up " + where);
      if (exercise.kind() == Kind.RELEASE) {
        List<Exercise> later = exercises.subList(i + 1, exercises.size());
        expect(RuleReading.stretchShares(later, exercise), "rule 2: release not followed " + where);
      }
    }
    for (int i = 1; i < session.items().size(); i++) {
      expect(
          session.items().get(i - 1).phase().compareTo(session.items().get(i).phase()) <= 0,
          "phases out of order " + where);
    }
  }

  private void checkLength(PlannedSession session) {
    int sum = session.items().stream().mapToInt(PlannedItem::estimatedSeconds).sum();
    int limit = profile.minutesPerSession() * 60;
    expect(session.minutes() == profile.minutesPerSession(), "minutes");
    expect(session.estimatedSeconds() == sum && sum <= limit, "rule 3: too long " + session.date());
    if (sum >= 0.8 * limit) {
      return;
    }
    List<Exercise> in = session.items().stream().map(PlannedItem::exercise).toList();
    for (Exercise exercise : request.catalog().exercises()) {
      boolean addable =
          rules.isAllowed(exercise)
              && !rules.isOut(exercise, session.date())
              && !slugs(in).contains(exercise.slug())
              && sum + RuleReading.shortestSeconds(exercise) <= limit
              && (exercise.kind() != Kind.RELEASE || RuleReading.stretchShares(in, exercise))
              && !clashes(session.date(), exercise);
      expect(!addable, "rule 3: too short, addable on " + session.date() + ": " + exercise.slug());
    }
    expect(
        plan.shorterBecause().stream()
            .anyMatch(reason -> reason.text().contains(session.date().toString())),
        "rule 3: short without a reason " + session.date());
  }

  private void checkStrengthRests(PlannedSession session) {
    for (PlannedItem item : session.items()) {
      expect(
          !clashes(session.date(), item.exercise()),
          "rule 5: " + session.date() + " " + item.exercise().slug());
    }
  }

  private boolean clashes(LocalDate date, Exercise exercise) {
    if (exercise.kind() != Kind.STRENGTH) {
      return false;
    }
    String target = exercise.targets().get(0);
    return worked.getOrDefault(date.minusDays(1), Set.of()).contains(target)
        || worked.getOrDefault(date.plusDays(1), Set.of()).contains(target);
  }

  private void checkReliefAndPrevention() {
    if (plan.sessions().size() < 2 || profile.minutesPerSession() < 10) {
      return;
    }
    boolean prevention = false;
    for (PlannedSession session : plan.sessions()) {
      for (PlannedItem item : session.items()) {
        prevention |= item.exercise().kind() == Kind.STRENGTH;
      }
    }
    boolean reported =
        plan.unmet().stream().anyMatch(reason -> reason.code().equals("NO_PREVENTION"));
    expect(prevention != reported, "rule 4: strength in " + prevention + ", reported " + reported);
    if (!prevention) {
      for (PlannedSession session : plan.sessions()) {
        expect(!strengthIsPossible(session), "rule 4: possible on " + session.date());
      }
    }
  }

  private boolean strengthIsPossible(PlannedSession session) {
    long frame = shortest(Kind.MOBILITY, session.date()) + shortest(Kind.STRETCH, session.date());
    return request.catalog().exercises().stream()
        .filter(
            it ->
                it.kind() == Kind.STRENGTH
                    && rules.isAllowed(it)
                    && !rules.isOut(it, session.date())
                    && !clashes(session.date(), it))
        .anyMatch(it -> frame + RuleReading.shortestSeconds(it) <= session.minutes() * 60L);
  }

  private void checkEveryExerciseIsAccountedFor() {
    Set<String> in = new HashSet<>();
    plan.sessions().forEach(it -> it.items().forEach(item -> in.add(item.exercise().slug())));
    List<String> out = plan.excluded().stream().map(Excluded::slug).toList();
    expect(out.equals(out.stream().sorted().distinct().toList()), "excluded in order, once");
    for (Exercise exercise : request.catalog().exercises()) {
      expect(
          in.contains(exercise.slug()) != out.contains(exercise.slug()),
          "neither in nor out, or both: " + exercise.slug());
    }
    plan.excluded().forEach(it -> expect(!it.because().text().isBlank(), "why " + it.slug()));
    expect(plan.score() >= 0 && plan.score() <= 100, "score " + plan.score());
  }

  private static boolean within(int value, Range range) {
    return value >= range.min() && value <= range.max();
  }

  private static List<String> slugs(List<Exercise> exercises) {
    return exercises.stream().map(Exercise::slug).toList();
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }
}
