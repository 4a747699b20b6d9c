package org.rhomboid.routine.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.template.TemplateVersion;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanReading;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.StoredPlan;

/**
 * A plan of one week.
 *
 * @param week ISO 8601, such as {@code 2026-W48}
 * @param effectiveFrom the first date for which it counts: its sessions and rest days are of that day and later ones
 * @param sessions by date
 * @param shorterBecause why sessions take less than 80% of their minutes
 * @param unmet what the week lacks
 * @param score 0 to 100: how far the week meets the soft goals
 * @param excluded every exercise of the catalog that no session has, by slug
 * @param clashes the rules that together keep a session or the week's strength out; empty where nothing is missing
 * @param remedies the smallest changes of the profile that would help, the best first
 * @param whatIf what one thing more would bring, the largest gain first
 * @param aims how the week stands against what the evidence aims at
 * @param suggestions what is to be done beside the plan: {@code SEE_A_PROFESSIONAL} where four weeks of practice have not made it better
 */
public record PlanResponse(
    UUID id,
    String week,
    PlanState state,
    LocalDate effectiveFrom,
    List<PlannedSessionResponse> sessions,
    List<Because> shorterBecause,
    List<Because> unmet,
    int score,
    List<Left> excluded,
    List<AdviceResponse.ClashResponse> clashes,
    List<AdviceResponse.RemedyResponse> remedies,
    List<AdviceResponse.WhatIfResponse> whatIf,
    List<AdviceResponse.AimResponse> aims,
    List<Because> suggestions,
    BasedOn basedOn) {

  private static final Because SEE_A_PROFESSIONAL =
      new Because(
          "SEE_A_PROFESSIONAL",
          "four weeks of practice have not made the pain clearly less: a doctor or physiotherapist can look at why");

  /**
   * A reason.
   *
   * @param code UPPER_SNAKE_CASE, for programs
   * @param text in English, for the member alone: it may name a condition or a pain area
   */
  @Schema(name = "Reason")
  public record Because(String code, String text) {

    public static Because of(Reason reason) {
      return new Because(reason.code(), reason.text());
    }
  }

  /** An exercise that is in no session. */
  @Schema(name = "LeftOutExercise")
  public record Left(String slug, Because because) {

    static Left of(Excluded excluded) {
      return new Left(excluded.slug(), Because.of(excluded.because()));
    }
  }

  /**
   * A template that the plan follows.
   *
   * @param version from 1
   */
  @Schema(name = "FollowedTemplate")
  public record Followed(String name, long version) {

    static Followed of(TemplateVersion template) {
      return new Followed(template.name(), template.version());
    }
  }

  /**
   * What the plan was made from.
   *
   * @param profileVersion the ETag of the profile
   * @param template of the organisation, which steered it; null: none
   * @param zone the member's time zone
   * @param today the member's date
   */
  @Schema(name = "PlanBasis")
  public record BasedOn(
      long profileVersion, Followed template, String zone, LocalDate today, Instant at) {

    static BasedOn of(PlanBasis basis) {
      return new BasedOn(
          basis.profileVersion(),
          basis.template().map(Followed::of).orElse(null),
          basis.zone().getId(),
          basis.today(),
          basis.at());
    }
  }

  public static PlanResponse of(PlanReading reading) {
    StoredPlan stored = reading.stored();
    Plan plan = stored.plan();
    return new PlanResponse(
        plan.id(),
        plan.week().toString(),
        stored.state(),
        stored.effectiveFrom(),
        plan.sessions().stream()
            .map(it -> PlannedSessionResponse.of(it, reading.states().get(it.id())))
            .toList(),
        plan.shorterBecause().stream().map(Because::of).toList(),
        plan.unmet().stream().map(Because::of).toList(),
        plan.score(),
        plan.excluded().stream().map(Left::of).toList(),
        stored.advice().clashes().stream().map(AdviceResponse.ClashResponse::of).toList(),
        stored.advice().remedies().stream().map(AdviceResponse.RemedyResponse::of).toList(),
        stored.advice().whatIf().stream().map(AdviceResponse.WhatIfResponse::of).toList(),
        reading.aims().stream().map(AdviceResponse.AimResponse::of).toList(),
        stored.advice().seeAProfessional() ? List.of(SEE_A_PROFESSIONAL) : List.of(),
        BasedOn.of(stored.basis()));
  }
}
