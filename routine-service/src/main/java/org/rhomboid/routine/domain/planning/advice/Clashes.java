package org.rhomboid.routine.domain.planning.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.AnswersAllow;

/** Names the rules that together keep out what a plan lacks: first the one that asks for it, then those that refuse every exercise that would do. */
final class Clashes {

  /** The number of the hard rule that a reason for leaving an exercise out comes from. */
  private static final Map<String, Integer> RULES =
      Map.ofEntries(
          Map.entry("CONDITION", 1),
          Map.entry("DISLIKED", 1),
          Map.entry("NO_EQUIPMENT", 1),
          Map.entry("NOT_IN_THE_SETTINGS", 1),
          Map.entry("ALREADY_IN", 2),
          Map.entry("NO_STRETCH_FOLLOWS", 2),
          Map.entry("OVER_THE_TIME", 3),
          Map.entry("DONE_THE_DAY_BEFORE", 5),
          Map.entry("DONE_THE_DAY_AFTER", 5),
          Map.entry("NO_DOSE", 6));

  /** What a plan says of every exercise when it has no session: it refuses none by itself. */
  private static final String NO_SESSION = "NO_SESSION";

  private static final int NAMED = 3;

  private final PlanRequest request;
  private final Plan plan;
  private final List<Clash> found = new ArrayList<>();

  private Clashes(PlanRequest request, Plan plan) {
    this.request = request;
    this.plan = plan;
  }

  static List<Clash> of(PlanRequest request, Plan plan, Lack lack) {
    Clashes clashes = new Clashes(request, plan);
    if (!lack.dayLeft()) {
      clashes.found.add(
          new Clash(
              Optional.empty(),
              "NO_DAY_LEFT",
              "none of your training days is left in the week",
              List.of()));
    }
    if (!lack.dates().isEmpty()) {
      clashes.explainNoSession(lack.dates().get(0));
    }
    if (lack.strength()) {
      clashes.ask(4, "NEEDS_STRENGTH", "a week strengthens as well as relieves", Kind.STRENGTH);
    }
    return List.copyOf(clashes.found);
  }

  /**
   * @param date without a session
   */
  private void explainNoSession(LocalDate date) {
    if (isMissing(Kind.MOBILITY)) {
      ask(2, "NEEDS_WARM_UP", "a session begins with a mobility exercise", Kind.MOBILITY);
    }
    if (isMissing(Kind.STRETCH)) {
      ask(2, "NEEDS_CLOSING_STRETCH", "a session closes with a stretch", Kind.STRETCH);
    }
    if (found.isEmpty()) {
      found.add(Clash.asking(2, "NEEDS_BOTH", "a session needs a warm-up and a closing stretch"));
      addGrouped(
          Stream.concat(ofKind(Kind.MOBILITY), ofKind(Kind.STRETCH)),
          exercise -> answer(exercise, date));
      found.add(
          Clash.asking(
              3,
              "MINUTES",
              "a session takes at most " + request.profile().minutesPerSession() + " minutes"));
    }
  }

  /** Nothing of the kind is for this member in this week. */
  private boolean isMissing(Kind kind) {
    return ofKind(kind).allMatch(exercise -> refusal(exercise).isPresent());
  }

  private void ask(int rule, String code, String text, Kind kind) {
    found.add(Clash.asking(rule, code, text));
    addGrouped(ofKind(kind), this::refusal);
  }

  /** One clash for each reason. */
  private void addGrouped(
      Stream<Exercise> exercises, Function<Exercise, Optional<Reason>> refusal) {
    Map<Reason, List<Exercise>> refused = new LinkedHashMap<>();
    exercises.forEach(
        exercise ->
            refusal
                .apply(exercise)
                .ifPresent(
                    why -> refused.computeIfAbsent(why, none -> new ArrayList<>()).add(exercise)));
    refused.forEach((why, kept) -> found.add(keptOut(why, kept)));
  }

  /** What the member's own answers say against it on a date. */
  private Optional<Reason> answer(Exercise exercise, LocalDate date) {
    return request
        .prescription(exercise.slug())
        .flatMap(prescription -> AnswersAllow.refusal(prescription, date));
  }

  private Optional<Reason> refusal(Exercise exercise) {
    return plan.excluded().stream()
        .filter(excluded -> excluded.slug().equals(exercise.slug()))
        .map(Excluded::because)
        .filter(why -> !why.code().equals(NO_SESSION))
        .findFirst();
  }

  private static Clash keptOut(Reason why, List<Exercise> exercises) {
    return new Clash(
        Optional.ofNullable(RULES.get(why.code())),
        why.code(),
        why.text() + ": " + names(exercises.stream().map(Exercise::name).toList()),
        exercises.stream().map(Exercise::slug).toList());
  }

  private static String names(List<String> all) {
    String some = all.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = all.size() - NAMED;
    return more > 0 ? some + " and " + more + " more" : some;
  }

  private Stream<Exercise> ofKind(Kind kind) {
    return request.catalog().exercises().stream().filter(exercise -> exercise.is(kind));
  }
}
