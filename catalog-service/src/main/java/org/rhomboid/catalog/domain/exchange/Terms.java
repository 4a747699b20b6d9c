package org.rhomboid.catalog.domain.exchange;

import java.time.Instant;
import java.util.List;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.layer.Assembly;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.DraftRules;

/**
 * What an import is decided by.
 *
 * @param overlays whether its rows may lay something over the library or hide it: what comes in a foreign format may not
 * @param defaults what an exercise is made with where its row is silent
 */
public record Terms(
    boolean overlays, Vocabulary vocabulary, Assembly.Defaults defaults, Instant now) {

  List<Breach> broken(CatalogView view, String slug, Draft draft) {
    return DraftRules.broken(vocabulary, view, slug, draft);
  }
}
