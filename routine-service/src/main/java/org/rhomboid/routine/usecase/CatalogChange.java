package org.rhomboid.routine.usecase;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.CatalogLayers;

/**
 * A layer's entry as catalog-service published it.
 *
 * @param sequence the entry's version: what is not above the one held is dropped
 * @param entry empty: the layer has none any more
 */
public record CatalogChange(String slug, long sequence, Optional<CatalogLayers.Entry> entry) {}
