package org.rhomboid.kit.test.planted.timeidsandchancearearguments.domain;

import java.time.Instant;

final class Rule {

  private Rule() {}

  static boolean isOver(Instant end) {
    return Instant.now().isAfter(end);
  }
}
