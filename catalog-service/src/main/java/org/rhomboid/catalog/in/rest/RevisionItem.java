package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;

/**
 * A revision in the history of an exercise.
 *
 * @param revision counts within its layer
 * @param libraryRevision of an overlay: what it lies over
 * @param replacedBy what to do instead of what is hidden or withdrawn
 */
@Schema(name = "RevisionItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionItem(
    String slug,
    Layer layer,
    int revision,
    State state,
    Origin origin,
    Instant publishedAt,
    String name,
    Integer libraryRevision,
    String replacedBy) {

  @Schema(name = "RevisionPage")
  record RevisionPage(List<RevisionItem> items, String next) {}

  static RevisionItem of(Revision revision) {
    return new RevisionItem(
        revision.slug(),
        revision.layer(),
        revision.number(),
        revision.state(),
        revision.origin(),
        revision.publishedAt(),
        revision.exercise().naming().name(),
        revision.libraryRevision().orElse(null),
        revision.replacedBy().orElse(null));
  }
}
