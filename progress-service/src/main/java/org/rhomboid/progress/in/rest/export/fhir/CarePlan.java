package org.rhomboid.progress.in.rest.export.fhir;

import java.util.List;

/**
 * The plan of a week.
 *
 * @param status {@code active}, {@code completed} (its week is over) or {@code revoked} (another plan of the week took its place)
 * @param intent always {@code plan}
 */
record CarePlan(
    String id,
    List<Identifier> identifier,
    String status,
    String intent,
    String title,
    Reference subject,
    Period period,
    List<Activity> activity)
    implements FhirResource {

  /**
   * A session of the plan.
   *
   * @param outcomeReference the session that was performed for it; null where none was
   */
  record Activity(List<Reference> outcomeReference, Detail detail) {}

  /** @param status {@code not-started} or {@code completed} */
  record Detail(CodeableConcept code, String status, Period scheduledPeriod) {}
}
