package org.rhomboid.catalog.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * What a condition that a member declares means for an exercise. Ours, not from the articles.
 *
 * @param reason why, or what to change, in a few words
 * @param substitute the slug of what to do instead; only where the severity is {@code BLOCK}, and not always then
 */
public record Caution(
    String condition, Severity severity, String reason, Optional<String> substitute) {

  public Caution {
    Objects.requireNonNull(condition);
    Objects.requireNonNull(severity);
    if (substitute.isPresent() && severity != Severity.BLOCK) {
      throw new IllegalArgumentException("only a block has a substitute: " + condition);
    }
  }
}
