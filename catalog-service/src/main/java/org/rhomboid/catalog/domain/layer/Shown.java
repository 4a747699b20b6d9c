package org.rhomboid.catalog.domain.layer;

import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Revision;

/**
 * An exercise as a tenant sees it.
 *
 * @param revision the effective one; its ladder and its substitutes name only what the tenant sees too
 * @param fields what the tenant laid down itself
 * @param behind where the library has moved on under the tenant's overlay
 */
public record Shown(Revision revision, List<Field<?>> fields, Optional<Behind> behind) {

  /**
   * Where an overlay stands against the library.
   *
   * @param base the library's exercise as the tenant last had it before its eyes
   * @param library as it is now
   * @param differs the fields to look at again, at least one
   */
  public record Behind(Revision base, Revision library, List<Field<?>> differs) {}

  public Shown {
    fields = List.copyOf(fields);
  }

  public String slug() {
    return revision.slug();
  }

  public Exercise exercise() {
    return revision.exercise();
  }

  /** Changes whenever the content does, in whatever language it is read: what a writer's precondition is held against. */
  public String version() {
    String own = revision.layer().name().charAt(0) + String.valueOf(revision.number());
    return revision.libraryRevision().map(library -> own + "." + library).orElse(own);
  }
}
