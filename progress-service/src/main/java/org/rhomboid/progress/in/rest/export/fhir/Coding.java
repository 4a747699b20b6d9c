package org.rhomboid.progress.in.rest.export.fhir;

/** A code of a system. */
record Coding(String system, String code, String display) {}
