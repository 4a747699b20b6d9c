package org.rhomboid.progress.in.rest.export.fhir;

/** To a resource of the same Bundle, by its {@code fullUrl}. */
record Reference(String reference) {}
