package org.rhomboid.progress.in.rest.export.fhir;

import java.util.List;

/** A meaning: codes for it, the most common first, or text, or both. */
record CodeableConcept(List<Coding> coding, String text) {

  static CodeableConcept of(Coding... codings) {
    return new CodeableConcept(List.of(codings), null);
  }

  static CodeableConcept of(String text) {
    return new CodeableConcept(null, text);
  }

  CodeableConcept with(String words) {
    return new CodeableConcept(coding, words);
  }
}
