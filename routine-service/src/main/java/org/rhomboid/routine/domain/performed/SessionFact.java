package org.rhomboid.routine.domain.performed;

import java.util.UUID;

/** What is said about a performed session. Facts may come twice and in any order. */
public sealed interface SessionFact {

  /** The performed session, not the planned one. */
  UUID sessionId();

  /** A member performed the planned session. */
  record Completed(UUID sessionId) implements SessionFact {}

  /** The member withdrew a performed session; may come before its completion. */
  record Revoked(UUID sessionId) implements SessionFact {}
}
