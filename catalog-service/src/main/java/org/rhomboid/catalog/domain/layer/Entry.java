package org.rhomboid.catalog.domain.layer;

import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Revision;

/**
 * The current entry of a layer.
 *
 * @param fields what the tenant laid down itself; of an entry of the library: none
 * @param baseRevision the library's revision that the tenant last had before its eyes; of an overlay only
 */
public record Entry(Revision revision, Set<Field<?>> fields, Optional<Integer> baseRevision) {

  public Entry {
    fields = Set.copyOf(fields);
  }

  /** An entry that nothing is laid over. */
  public static Entry of(Revision revision) {
    return new Entry(revision, Set.of(), Optional.empty());
  }

  public String slug() {
    return revision.slug();
  }

  /** What the tenant laid down itself. */
  public Draft draft() {
    return Draft.of(revision.exercise(), fields);
  }
}
