package org.rhomboid.routine.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.template.TemplateVersion;

/**
 * What a plan was made from.
 *
 * @param profileVersion of the member's profile
 * @param template of the organisation, which steered it; empty: none
 * @param zone the member's, of that profile
 * @param today the member's date then: days before it are not planned
 */
public record PlanBasis(
    long profileVersion,
    Optional<TemplateVersion> template,
    ZoneId zone,
    LocalDate today,
    Instant at) {

  /** What a plan made now is made from. */
  public static PlanBasis of(SavedProfile saved, Instant now) {
    return new PlanBasis(
        saved.version(),
        Optional.empty(),
        saved.profile().zone(),
        MemberDay.at(now, saved.profile()),
        now);
  }

  /** The same, of a plan that a template steered or not. */
  PlanBasis steeredBy(Optional<TemplateVersion> other) {
    return new PlanBasis(profileVersion, other, zone, today, at);
  }

  /** The same, of a plan that begins on a later date. */
  public PlanBasis from(LocalDate date) {
    return new PlanBasis(profileVersion, template, zone, date, at);
  }
}
