package org.rhomboid.catalog.domain;

import java.util.List;

/**
 * Where an exercise stands among others. Ours, not from the articles; a rung or a substitute never overrides a caution.
 *
 * @param easier slugs of the next easier rungs, of the same kind
 * @param harder slugs of the next harder rungs, of the same kind
 * @param substitutes slugs of exercises of the same purpose, the closest first
 */
public record Ladder(List<String> easier, List<String> harder, List<String> substitutes) {

  public Ladder {
    easier = List.copyOf(easier);
    harder = List.copyOf(harder);
    substitutes = List.copyOf(substitutes);
  }
}
