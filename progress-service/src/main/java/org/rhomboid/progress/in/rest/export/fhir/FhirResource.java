package org.rhomboid.progress.in.rest.export.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What an entry of a Bundle holds. FHIR knows no empty lists: they are left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"resourceType", "id"})
sealed interface FhirResource permits Patient, Goal, CarePlan, Observation {

  /** Its own part of its {@code fullUrl}: a UUID made of what it is about, so that the next export has the same. */
  String id();

  /** As the specification calls it. */
  @JsonProperty
  default String resourceType() {
    return getClass().getSimpleName();
  }
}
