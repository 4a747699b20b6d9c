package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;

/** An exercise as it once was, with when that began and what it said. */
@Schema(name = "Revision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionResponse(
    @JsonUnwrapped ExerciseResponse exercise,
    State state,
    Instant publishedAt,
    Integer libraryRevision,
    String replacedBy) {

  static RevisionResponse of(Revision revision, ExerciseResponse exercise) {
    return new RevisionResponse(
        exercise,
        revision.state(),
        revision.publishedAt(),
        revision.libraryRevision().orElse(null),
        revision.replacedBy().orElse(null));
  }
}
