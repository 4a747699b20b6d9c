package org.rhomboid.progress.in.rest.export.fhir;

/** From and to, both included: dates, or instants with an offset. */
record Period(String start, String end) {}
