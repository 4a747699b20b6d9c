package org.rhomboid.catalog.out.postgres;

import java.util.List;
import org.rhomboid.catalog.domain.Facets;
import org.rhomboid.catalog.domain.Source;

/** What an exercise can be filtered by, as stored. */
record FacetsColumn(TraitsColumn traits, List<String> sources, String doseSource) {

  static FacetsColumn of(Facets facets) {
    return new FacetsColumn(
        TraitsColumn.of(facets.traits()),
        facets.sources().stream().map(Source::word).toList(),
        facets.doseSource().word());
  }

  Facets toFacets() {
    return new Facets(
        traits.toTraits(), sources.stream().map(Source::new).toList(), new Source(doseSource));
  }
}
