package org.rhomboid.progress.in.rest.export.fhir;

import java.util.List;

/** The member, by identifier only: no name is known. */
record Patient(String id, List<Identifier> identifier) implements FhirResource {}
