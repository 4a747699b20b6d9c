package org.rhomboid.routine.domain.adaptation;

import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;

/** What members are told of a step. */
final class Because {

  static final Reason FINISH_LOWER =
      new Inclusion(
          "FINISH_LOWER", "pain of 4 or 5 last time: finish lower if it comes, no step up");

  static final Reason AT_THE_TOP =
      new Inclusion("AT_THE_TOP", "at the top of its range: keep it up");

  static final Reason STOPPED_AT_THE_BOTTOM =
      new Exclusion(
          "STOPPED_BY_PAIN",
          "it hurt too much or felt wrong at the lowest dose: a week without it");

  static final Reason STOPPED_LOWER =
      new Inclusion(
          "STOPPED_BY_PAIN",
          "it hurt too much or felt wrong: the lowest dose, and stop if it comes back");

  static final Reason BAD_MORNING =
      new Inclusion("BAD_MORNING", "more pain the next morning: one step less for two sessions");

  static final Reason BAD_MORNING_AGAIN =
      new Exclusion(
          "BAD_MORNING_AGAIN", "more pain the next morning once again: a week without it");

  static final Reason BAD_MORNING_NOTHING_EASIER =
      new Exclusion(
          "BAD_MORNING", "more pain the next morning, and nothing easier: a week without it");

  static final Reason TOO_HARD =
      new Inclusion("TOO_HARD", "two sessions in a row were too much: one step less");

  static final Reason AFTER_A_WEEK =
      new Inclusion("AFTER_A_BREAK", "after a week without practice: one step less to start with");

  static final Reason AFTER_FOUR_WEEKS =
      new Inclusion(
          "AFTER_A_LONG_BREAK", "after four weeks without practice: from the beginning again");

  static final Reason DELAYED =
      new Inclusion(
          "VOLUME_GUARD",
          "the next step waits: the week would be more than a fifth above your heaviest of the last"
              + " four");

  private Because() {}

  static Reason stepUp(Course course, Dose next) {
    return new Inclusion("FELT_FINE", inARow(course) + " felt fine: " + more(course.dose(), next));
  }

  static Reason harderRung(Course course, Course other) {
    return new Inclusion(
        "FELT_FINE",
        inARow(course)
            + " of "
            + course.exercise().name()
            + " at its top felt fine: now "
            + other.exercise().name());
  }

  static Reason stoppedEasier(Course course, Course other) {
    return easier("STOPPED_BY_PAIN", course, "hurt too much or felt wrong", other);
  }

  static Reason badMorningEasier(Course course, Course other) {
    return easier("BAD_MORNING", course, "brought more pain the next morning", other);
  }

  static Reason tooHardEasier(Course course, Course other) {
    return easier("TOO_HARD", course, "was too much twice in a row", other);
  }

  private static Reason easier(String code, Course course, String why, Course other) {
    return new Exclusion(
        code, course.exercise().name() + " " + why + ": " + other.exercise().name() + " is easier");
  }

  static Reason cherryPicked(Course course, Course other) {
    return new Exclusion(
        "SKIPPED_THREE_TIMES",
        course.exercise().name()
            + " skipped three times: "
            + other.exercise().name()
            + " trains the same");
  }

  private static String inARow(Course course) {
    return (course.pace().fineInARow() == 2 ? "two" : "four") + " sessions in a row";
  }

  private static String more(Dose from, Dose to) {
    if (to.sets() > from.sets()) {
      return "one set more" + inEach(from, to);
    }
    return to.reps().equals(from.reps())
        ? seconds(from, to) + " seconds more"
        : "one repetition more";
  }

  private static String inEach(Dose from, Dose to) {
    if (to.reps().orElse(0) < from.reps().orElse(0)) {
      return ", with fewer repetitions in each";
    }
    return seconds(from, to) < 0 ? ", with shorter holds" : "";
  }

  private static int seconds(Dose from, Dose to) {
    return to.holdSeconds().orElse(0) - from.holdSeconds().orElse(0);
  }
}
