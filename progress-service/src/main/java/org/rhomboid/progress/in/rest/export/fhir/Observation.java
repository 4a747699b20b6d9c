package org.rhomboid.progress.in.rest.export.fhir;

import java.util.List;

/**
 * Something the member reported. Of the effective elements one is present, of the value elements too (obs-7 has nothing to hold apart: no code of a component is
 * the observation's own).
 *
 * @param status always {@code final}: what was withdrawn is not exported
 * @param effectiveDateTime with the offset of the place where it was
 */
record Observation(
    String id,
    List<Identifier> identifier,
    String status,
    List<CodeableConcept> category,
    CodeableConcept code,
    Reference subject,
    String effectiveDateTime,
    Period effectivePeriod,
    String issued,
    List<Reference> performer,
    Quantity valueQuantity,
    CodeableConcept valueCodeableConcept,
    List<Annotation> note,
    List<Reference> hasMember,
    List<Component> component)
    implements FhirResource {

  /** A part that means nothing without the whole. */
  record Component(CodeableConcept code, CodeableConcept valueCodeableConcept) {}
}
