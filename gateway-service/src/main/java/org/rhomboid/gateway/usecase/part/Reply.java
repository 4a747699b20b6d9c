package org.rhomboid.gateway.usecase.part;

import java.util.Map;

/** What a service that works says. */
public sealed interface Reply {

  /** @param document as far as it is wanted: its shape is declared by the service and repeated nowhere */
  record Said(Map<String, Object> document) implements Reply {}

  /** There is none, which is an answer: no plan yet, no profile yet. */
  record Nothing() implements Reply {}

  /** The token is not accepted there. */
  record NotAccepted() implements Reply {}

  /** Something about the caller that the part does not allow for. */
  record Refused() implements Reply {}

  /** The member has asked to be forgotten. */
  record Erased() implements Reply {}
}
