package org.rhomboid.kit.test.planted.wellshaped.domain;

import java.time.Instant;
import java.util.UUID;

/** {@code Database} is a word of its own, and a given instant is an argument. */
public record Thing(UUID id, Instant at, int[] counts) {

  public Kind kind() {
    return Kind.values()[counts.length % 2];
  }

  enum Kind {
    DATABASE,
    INFORMATION
  }

  record DatabaseInformation(Kind kind) {}
}
