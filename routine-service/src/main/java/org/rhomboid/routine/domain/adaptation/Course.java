package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.profile.Profile;

/** How a member gets on with one exercise: where the dose has come to, and what came before. Changes as the facts are gone through. */
final class Course {

  private static final int REASONS = 3;
  private static final int DAYS_BETWEEN_STEPS_UP = 7;

  private final Exercise exercise;
  private final DoseRange range;
  private final Pace pace;
  private final Rows rows = new Rows();
  private final Deque<Reason> because = new ArrayDeque<>();
  private Dose dose;
  private boolean planned;
  private boolean prescribed;
  private boolean delayed;
  private boolean unwanted;
  private Optional<Reason> note = Optional.empty();
  private Optional<LocalDate> lastUp = Optional.empty();
  private Optional<LocalDate> outUntil = Optional.empty();
  private Optional<String> insteadOf = Optional.empty();
  private Optional<String> replacedBy = Optional.empty();

  Course(Exercise exercise, Profile profile) {
    this.exercise = exercise;
    this.range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    this.pace = Pace.of(exercise, profile);
    this.dose =
        pace.startsLowest()
            ? range.lowest()
            : range.start(profile.level(), profile.minutesPerSession());
  }

  Exercise exercise() {
    return exercise;
  }

  String slug() {
    return exercise.slug();
  }

  Pace pace() {
    return pace;
  }

  Rows rows() {
    return rows;
  }

  Dose dose() {
    return dose;
  }

  Dose lowest() {
    return range.lowest();
  }

  Optional<Dose> up() {
    return pace.staysLowest() ? Optional.empty() : range.stepUp(dose);
  }

  Optional<Dose> down() {
    return range.stepDown(dose);
  }

  Optional<String> replacedBy() {
    return replacedBy;
  }

  /** Whether the member turned away from it. */
  boolean isUnwanted() {
    return unwanted;
  }

  /** Whether it has been told already that the next step up waits. */
  boolean isDelayed() {
    return delayed;
  }

  /** Whether another one has taken its place, or it is out on this date. */
  boolean isAwayOn(LocalDate date) {
    return replacedBy.isPresent() || outUntil.filter(date::isBefore).isPresent();
  }

  /** Whether it is the member's already, with a dose of its own. */
  boolean isInUse() {
    return (planned || prescribed) && replacedBy.isEmpty();
  }

  boolean mayStepUpOn(LocalDate date) {
    return !rows.isKept()
        && lastUp.filter(last -> date.isBefore(last.plusDays(DAYS_BETWEEN_STEPS_UP))).isEmpty();
  }

  /** How a planned dose compares with the one reached: of an older plan it may be less (below 0) or more. */
  int compare(Dose asked) {
    return prescribed ? compareBySteps(lawful(asked), dose) : 0;
  }

  /** Takes up what a session says. Until a step is taken, the dose is the plan's. */
  void hear(Answer answer) {
    note = Optional.empty();
    if (!prescribed && answer.planned().isPresent()) {
      dose = lawful(answer.planned().get());
    }
    planned |= answer.planned().isPresent();
    if (!isAwayOn(answer.date())) {
      rows.hear(answer);
    }
  }

  void note(Reason reason) {
    note = Optional.of(reason);
  }

  /** Nothing is left to reach: the dose stays, also when the facts that led to it are long past. */
  void settle(Reason reason) {
    prescribed = true;
    if (!reason.equals(because.peekFirst())) {
      because.addFirst(reason);
    }
  }

  /** What led here has no weight any more. */
  void startAnew() {
    rows.startAnew();
    delayed = false;
  }

  void delay(Reason reason) {
    delayed = true;
    note(reason);
  }

  void moveTo(Dose next, LocalDate date, boolean up, Reason reason) {
    remember(reason);
    dose = lawful(next);
    if (up) {
      lastUp = Optional.of(date);
    }
  }

  void stayOut(LocalDate until, Reason reason) {
    remember(reason);
    outUntil = Optional.of(until);
    rows.keepNoLonger();
  }

  /**
   * Makes room for another one; should it ever come back, then at the bottom.
   *
   * @param forGood whether the member turned away from it
   */
  void giveWayTo(Course other, boolean forGood, Reason reason) {
    remember(reason);
    dose = lowest();
    replacedBy = Optional.of(other.slug());
    insteadOf = Optional.empty();
    unwanted = forGood;
  }

  void comeInsteadOf(Course other, Dose with, LocalDate date, Reason reason) {
    remember(reason);
    dose = lawful(with);
    insteadOf = Optional.of(other.slug());
    replacedBy = Optional.empty();
    outUntil = Optional.empty();
    lastUp = Optional.of(date);
  }

  /** Empty where nothing of note came of it. */
  Optional<Prescription> prescription(Courses courses, LocalDate today) {
    if (!prescribed && note.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Prescription(
            slug(),
            dose,
            outUntil.filter(today::isBefore),
            insteadOf.filter(other -> courses.standIn(other).equals(Optional.of(slug()))),
            courses.standIn(slug()),
            reasons()));
  }

  private List<Reason> reasons() {
    return Stream.concat(note.stream(), because.stream()).limit(REASONS).toList();
  }

  private void remember(Reason reason) {
    prescribed = true;
    because.addFirst(reason);
    startAnew();
  }

  /** The order in which steps up come: sets before holds before repetitions. */
  private static int compareBySteps(Dose one, Dose other) {
    if (one.sets() != other.sets()) {
      return Integer.compare(one.sets(), other.sets());
    }
    int byHold = Integer.compare(one.holdSeconds().orElse(0), other.holdSeconds().orElse(0));
    return byHold != 0 ? byHold : Integer.compare(one.reps().orElse(0), other.reps().orElse(0));
  }

  private Dose lawful(Dose other) {
    return pace.staysLowest() ? range.lowest() : range.clamp(other);
  }
}
