package org.rhomboid.routine.in.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.routine.in.rest.safety.HoldAnswers;
import org.rhomboid.routine.usecase.PlanOutcome;
import org.rhomboid.routine.usecase.PlanReading;

/** The outcomes of use cases about plans as answers. */
public final class PlanAnswers {

  /** The library comes within seconds of catalog-service starting. */
  private static final int RETRY_AFTER_SECONDS = 5;

  private PlanAnswers() {}

  static Response answer(PlanOutcome outcome, HoldAnswers hold) {
    if (outcome instanceof PlanOutcome.Drafted drafted) {
      URI location = URI.create("/plans/" + drafted.plan().stored().plan().id());
      return Response.created(location).entity(PlanResponse.of(drafted.plan())).build();
    }
    if (outcome instanceof PlanOutcome.AlreadyDrafted again) {
      return Response.ok(PlanResponse.of(again.plan())).build();
    }
    throw refusal(outcome, hold);
  }

  static PlanResponse found(Optional<PlanReading> plan) {
    return plan.map(PlanResponse::of).orElseThrow(PlanAnswers::notFound);
  }

  static PlanResponse current(Optional<PlanReading> plan) {
    return plan.map(PlanResponse::of).orElseThrow(PlanAnswers::noCurrentPlan);
  }

  /** 404: there is nothing to read or to change. */
  public static ProblemException noCurrentPlan() {
    return KitProblem.NOT_FOUND.because("this week has no plan yet: POST /plans makes one");
  }

  /** 409 {@code profile-required}. */
  public static ProblemException profileRequired() {
    return RoutineProblem.PROFILE_REQUIRED.because("PUT /profile, then ask again");
  }

  /** 503 {@code catalog-not-ready}. */
  public static ProblemException catalogNotReady() {
    return new ProblemException(
        Problem.of(RoutineProblem.CATALOG_NOT_READY, "nothing was planned; try again")
            .retryAfter(RETRY_AFTER_SECONDS));
  }

  private static ProblemException refusal(PlanOutcome outcome, HoldAnswers hold) {
    if (outcome instanceof PlanOutcome.OnHold onHold) {
      return hold.onHold(onHold.guidance());
    }
    if (outcome instanceof PlanOutcome.SafetyUnknown) {
      return hold.unknown();
    }
    if (outcome instanceof PlanOutcome.WeekRefused refused) {
      return ProblemException.invalid("/week", refused.refusal().detail());
    }
    if (outcome instanceof PlanOutcome.ProfileRequired) {
      return profileRequired();
    }
    if (outcome instanceof PlanOutcome.CatalogNotReady) {
      return catalogNotReady();
    }
    return KitProblem.ID_REUSED.because("ask for the other plan with an id of its own");
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no plan with this id");
  }
}
