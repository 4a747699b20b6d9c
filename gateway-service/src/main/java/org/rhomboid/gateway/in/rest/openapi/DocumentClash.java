package org.rhomboid.gateway.in.rest.openapi;

/** Two services' documents that cannot be one: a name means two things. */
final class DocumentClash extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DocumentClash(String what, String one, String other) {
    super(what + " differs between " + one + " and " + other);
  }
}
