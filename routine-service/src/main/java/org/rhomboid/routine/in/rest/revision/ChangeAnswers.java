package org.rhomboid.routine.in.rest.revision;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.revision.MoveOutcome;
import org.rhomboid.routine.domain.planning.revision.SwapOutcome;
import org.rhomboid.routine.in.rest.PlanAnswers;
import org.rhomboid.routine.in.rest.PlanResponse;
import org.rhomboid.routine.in.rest.RoutineProblem;
import org.rhomboid.routine.in.rest.safety.HoldAnswers;
import org.rhomboid.routine.usecase.revision.ChangeOutcome;

/** The outcomes of changes as answers. */
@RequestScoped
class ChangeAnswers {

  private final HoldAnswers hold;

  ChangeAnswers(HoldAnswers hold) {
    this.hold = hold;
  }

  /**
   * @throws ProblemException where nothing changed
   */
  PlanResponse answer(ChangeOutcome outcome) {
    if (outcome instanceof ChangeOutcome.Changed changed) {
      return PlanResponse.of(changed.plan());
    }
    if (outcome instanceof ChangeOutcome.OnHold) {
      throw hold.onHold();
    }
    if (outcome instanceof ChangeOutcome.CatalogNotReady) {
      throw PlanAnswers.catalogNotReady();
    }
    if (outcome instanceof ChangeOutcome.NotMoved notMoved) {
      throw notMoved(notMoved.why(), notMoved.free());
    }
    if (outcome instanceof ChangeOutcome.NotSwapped notSwapped) {
      throw notSwapped(notSwapped.why());
    }
    if (outcome instanceof ChangeOutcome.SessionOver) {
      throw sessionOver();
    }
    if (outcome instanceof ChangeOutcome.UnknownChange) {
      throw unknownChange();
    }
    if (outcome instanceof ChangeOutcome.NotUndone notUndone) {
      throw RoutineProblem.NOT_UNDONE.because(notUndone.why().text());
    }
    throw PlanAnswers.noCurrentPlan();
  }

  static ProblemException unknownChange() {
    return KitProblem.NOT_FOUND.because("no plan of yours has a change with this id");
  }

  private static ProblemException notMoved(MoveOutcome why, List<LocalDate> free) {
    if (why instanceof MoveOutcome.UnknownSession) {
      return unknownSession();
    }
    if (why instanceof MoveOutcome.SessionOver) {
      return sessionOver();
    }
    return ProblemException.invalid("/date", refusal(why) + "; " + choice(free));
  }

  private static String refusal(MoveOutcome why) {
    if (why instanceof MoveOutcome.DateTaken) {
      return "has a session already";
    }
    if (why instanceof MoveOutcome.DatePast) {
      return "is over";
    }
    return why instanceof MoveOutcome.Refused refused
        ? "does not do: " + refused.why().text()
        : "is not in the plan's week";
  }

  private static String choice(List<LocalDate> free) {
    return free.isEmpty()
        ? "no other day of this week is free"
        : free.stream().map(LocalDate::toString).collect(Collectors.joining(", ", "free: ", ""));
  }

  private static ProblemException notSwapped(SwapOutcome why) {
    if (why instanceof SwapOutcome.UnknownSession) {
      return unknownSession();
    }
    if (why instanceof SwapOutcome.SessionOver) {
      return sessionOver();
    }
    if (why instanceof SwapOutcome.Refused refused) {
      return ProblemException.invalid("/by", refused.why().text());
    }
    return why instanceof SwapOutcome.NoneFits noneFits
        ? ProblemException.invalid("/slug", noneFits(noneFits.why()))
        : ProblemException.invalid(
            "/slug", "is not in the session; GET /plans/current shows what is");
  }

  private static String noneFits(List<Excluded> why) {
    return why.stream()
        .map(one -> one.slug() + ": " + one.because().text())
        .collect(Collectors.joining("; ", "no other exercise fits in its place: ", ""));
  }

  private static ProblemException unknownSession() {
    return KitProblem.NOT_FOUND.because("your current plan has no session with this id");
  }

  private static ProblemException sessionOver() {
    return RoutineProblem.SESSION_OVER.because(
        "it is done, or its day is over; sessions still to come can be changed");
  }
}
