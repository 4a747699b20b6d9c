package org.rhomboid.progress.in.rest.export.fhir;

import java.util.List;

/**
 * What the member means to reach.
 *
 * @param lifecycleStatus {@code planned}, {@code active} or {@code completed} (no longer in force)
 * @param startDate a date
 */
record Goal(
    String id,
    String lifecycleStatus,
    CodeableConcept description,
    Reference subject,
    String startDate,
    List<Target> target)
    implements FhirResource {

  /** @param measure required where there is a detail (gol-1) */
  record Target(CodeableConcept measure, Quantity detailQuantity) {}
}
