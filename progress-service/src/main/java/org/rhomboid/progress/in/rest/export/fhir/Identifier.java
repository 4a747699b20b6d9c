package org.rhomboid.progress.in.rest.export.fhir;

import java.util.UUID;

/** What something is known by outside of FHIR. */
record Identifier(String system, String value) {

  private static final String URI = "urn:ietf:rfc:3986";

  /** The id that the API and the other export have for it. */
  static Identifier of(UUID id) {
    return new Identifier(URI, "urn:uuid:" + id);
  }
}
