package org.rhomboid.routine.in.rest.deskbreak;

import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;
import org.rhomboid.routine.in.rest.RoutineProblem;
import org.rhomboid.routine.in.rest.safety.HoldAnswers;
import org.rhomboid.routine.usecase.deskbreak.AnswerOutcome;
import org.rhomboid.routine.usecase.deskbreak.BreaksOutcome;
import org.rhomboid.routine.usecase.deskbreak.BusyOutcome;
import org.rhomboid.routine.usecase.deskbreak.ReadBreaks;

/** The outcomes of use cases about desk breaks as answers. */
final class BreakAnswers {

  /** The library comes within seconds of catalog-service starting. */
  private static final int RETRY_AFTER_SECONDS = 5;

  private BreakAnswers() {}

  static DeskBreaksResponse breaks(BreaksOutcome outcome, HoldAnswers hold) {
    if (outcome instanceof BreaksOutcome.Read read) {
      return DeskBreaksResponse.of(read.reading());
    }
    if (outcome instanceof BreaksOutcome.OnHold) {
      throw hold.onHold();
    }
    if (outcome instanceof BreaksOutcome.DateRefused refused) {
      throw ProblemException.invalid(
          "/date",
          "is from %s to %s: breaks are planned for %d days before and after your today"
              .formatted(refused.first(), refused.last(), ReadBreaks.DAYS_AROUND));
    }
    if (outcome instanceof BreaksOutcome.CatalogNotReady) {
      throw new ProblemException(
          Problem.of(RoutineProblem.CATALOG_NOT_READY, "no break was planned; try again")
              .retryAfter(RETRY_AFTER_SECONDS));
    }
    throw profileRequired();
  }

  static DeskBreakResponse answered(AnswerOutcome outcome, HoldAnswers hold) {
    if (outcome instanceof AnswerOutcome.Answered answered) {
      return DeskBreakResponse.of(answered.readBreak());
    }
    if (outcome instanceof AnswerOutcome.OnHold) {
      throw hold.onHold();
    }
    if (outcome instanceof AnswerOutcome.NoTime noTime) {
      throw ProblemException.invalid("/minutes", noTime.detail());
    }
    if (outcome instanceof AnswerOutcome.NotYet notYet) {
      throw ProblemException.invalid(
          "", "the break is on " + notYet.date() + ": it can be done once that day has come");
    }
    throw outcome instanceof AnswerOutcome.UnknownBreak ? notFound() : profileRequired();
  }

  static BusyTimesResponse busy(BusyOutcome outcome) {
    if (outcome instanceof BusyOutcome.Held held) {
      return BusyTimesResponse.of(held);
    }
    if (outcome instanceof BusyOutcome.Refused refused) {
      throw ProblemException.invalid(
          refused.violations().stream()
              .map(broken -> new Violation(broken.pointer(), broken.detail()))
              .toList());
    }
    throw profileRequired();
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because(
        "you have no break with this id; a changed profile moves breaks: GET /breaks has those of a date");
  }

  private static ProblemException profileRequired() {
    return RoutineProblem.PROFILE_REQUIRED.because("PUT /profile with work hours, then ask again");
  }
}
