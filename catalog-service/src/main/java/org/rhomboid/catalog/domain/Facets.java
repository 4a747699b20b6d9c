package org.rhomboid.catalog.domain;

import java.util.List;
import java.util.Objects;

/**
 * What a reader can filter an exercise by.
 *
 * @param sources the articles that name it
 * @param doseSource who states its effective dose
 */
public record Facets(Traits traits, List<Source> sources, Source doseSource) {

  public Facets {
    Objects.requireNonNull(traits);
    Objects.requireNonNull(doseSource);
    sources = List.copyOf(sources);
  }
}
