package org.rhomboid.routine.domain.deskbreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.MemberDose;
import org.rhomboid.routine.domain.planning.rule.Placement;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;

/** Which exercises may come in the breaks of a date: the planner's hard rules as if the member exercised at a desk only, and the time of a break. */
final class DeskExercises {

  private static final String COVERS_PAIN_AREA = "COVERS_PAIN_AREA";

  private final BreakRequest request;
  private final Profile atADesk;
  private final StrengthDays strength;
  private final List<Exercise> admitted;
  private final SoftGoals goals;

  private DeskExercises(BreakRequest request) {
    this.request = request;
    this.atADesk = request.profile().at(Setting.DESK);
    this.strength = StrengthDays.of(request.around());
    this.admitted = request.catalog().exercises().stream().filter(this::isAdmitted).toList();
    this.goals = SoftGoals.of(atADesk, admitted, List.of());
  }

  /** By slug. */
  static List<DeskExercise> of(BreakRequest request) {
    DeskExercises exercises = new DeskExercises(request);
    return exercises.admitted.stream()
        .map(exercises::dosed)
        .flatMap(Optional::stream)
        .filter(exercises::mayBeToday)
        .toList();
  }

  private boolean isAdmitted(Exercise exercise) {
    return HardRules.refusal(exercise, atADesk).isEmpty()
        && prescription(exercise).filter(it -> !it.allows(request.date())).isEmpty();
  }

  /** Planner 5 in breaks too: a strength exercise rests beside the sessions around, and its target has every other day, so that breaks of two days do not meet. */
  private boolean mayBeToday(DeskExercise one) {
    Placement first =
        new Placement(
            one.exercise(), one.seconds(), request.date(), List.of(), DeskBreaks.LONGEST, strength);
    return HardRules.refusal(first).isEmpty()
        && one.exercise().strengthTarget().filter(target -> !isTheDayOf(target)).isEmpty();
  }

  private boolean isTheDayOf(String target) {
    long turn = request.date().toEpochDay() + Vocabulary.TARGETS.indexOf(target);
    return Math.floorMod(turn, 2) == 0;
  }

  /** With the prescribed dose where a break has the time for it, else with the lowest; empty where that is too long as well. */
  private Optional<DeskExercise> dosed(Exercise exercise) {
    Optional<Prescription> prescription = prescription(exercise);
    MemberDose dose = MemberDose.of(exercise, atADesk, prescription);
    return Stream.concat(
            prescription.map(it -> dose.calledFor()).stream(), Stream.of(dose.lowest()))
        .filter(it -> dose.seconds(it) <= DeskBreaks.LONGEST)
        .findFirst()
        .map(it -> with(dose, it));
  }

  private DeskExercise with(MemberDose doses, Dose dose) {
    Exercise exercise = doses.exercise();
    List<Inclusion> spoken = goals.speakFor(exercise);
    List<Reason> because = new ArrayList<>();
    because.add(new Inclusion("ITS_TURN", "for the desk, and its turn: breaks go round the body"));
    because.addAll(spoken);
    because.add(Inclusion.doseOf(doses.range().stated().source()));
    prescription(exercise).ifPresent(it -> because.addAll(it.because()));
    doses.cautions().forEach(caution -> because.add(reason(caution)));
    boolean asked = spoken.stream().anyMatch(it -> it.code().equals(COVERS_PAIN_AREA));
    return new DeskExercise(exercise, dose, doses.seconds(dose), asked, because);
  }

  private Optional<Prescription> prescription(Exercise exercise) {
    return Optional.ofNullable(request.prescribed().get(exercise.slug()));
  }

  private static Inclusion reason(Caution caution) {
    return caution.severity() == Severity.MODIFY
        ? Inclusion.lowered(caution)
        : Inclusion.warned(caution);
  }
}
