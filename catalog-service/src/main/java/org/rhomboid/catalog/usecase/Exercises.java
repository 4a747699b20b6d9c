package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Tenant;

/** The store of the catalog's layers. */
public interface Exercises {

  /**
   * Waits for whoever else writes this tenant's exercises, until the end of the transaction; and for whoever moves the library on: an overlay that is laid over
   * what the library was is there to be found when it has moved.
   */
  Uni<Void> lock(Tenant tenant);

  /** The current entries of the library and of the tenant's own layer; for the tenant {@code library} there is only the one. */
  Uni<Layers> layers(Tenant tenant);

  /** Adds revisions and makes them the current ones. */
  Uni<Void> write(Tenant tenant, List<Entry> entries);

  /** All revisions of a slug that the tenant can read, its own layer's first, the newest first. */
  Uni<List<Revision>> revisions(Tenant tenant, String slug);

  /** A revision of the library or of the tenant's own layer. */
  Uni<Optional<Revision>> revision(Tenant tenant, Layer layer, String slug, int number);

  /** The release that the library was last loaded from; 0: none yet. */
  Uni<Integer> release(Tenant library);

  Uni<Void> released(Tenant library, int release);

  /**
   * Which tenants' overlays were made over an older revision than these, in any order; at most 1,000.
   *
   * @param current revision of the library by slug
   */
  Uni<List<Overlaid>> overlaidBefore(Map<String, Integer> current);

  /**
   * What a view is made of.
   *
   * @param bases the library's revisions that overlays were last looked at over, where they are not the current ones
   */
  record Layers(Collection<Entry> library, Collection<Entry> own, Collection<Revision> bases) {}

  /** An overlay of some tenant. */
  record Overlaid(Tenant tenant, String slug) {}
}
