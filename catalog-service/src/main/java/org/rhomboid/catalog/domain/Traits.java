package org.rhomboid.catalog.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an exercise is, in the closed words of the {@link Vocabulary}: what a reader filters and a planner chooses by.
 *
 * @param tradition the practice it comes from, such as {@code yoga}
 * @param positions the positions it can be done in, at least one
 * @param targets what it works on, the primary target first, at least one
 * @param desk whether it can be done at a desk: seated or standing, no mat, in office clothes
 * @param levels the levels it has variations for; empty: one form for all
 */
public record Traits(
    Kind kind,
    Optional<String> tradition,
    List<String> positions,
    Equipment equipment,
    List<String> targets,
    boolean desk,
    boolean needsBalance,
    List<Level> levels) {

  public Traits {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(equipment);
    positions = List.copyOf(positions);
    targets = List.copyOf(targets);
    levels = List.copyOf(levels);
    if (positions.isEmpty() || targets.isEmpty()) {
      throw new IllegalArgumentException("a position and a target are required");
    }
  }
}
