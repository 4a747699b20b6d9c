package org.rhomboid.catalog.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An immutable numbered state of a layer's entry. A plan names the one that it was made with.
 *
 * @param number from 1, without gaps for a slug of a layer
 * @param publishedAt when it became the current one
 * @param libraryRevision of the library's entry: its own number in the library, the one it lies over in an overlay; absent for a tenant's own exercise
 * @param replacedBy the slug of what to do instead; only of an exercise that is hidden or withdrawn
 */
public record Revision(
    Layer layer,
    int number,
    Instant publishedAt,
    State state,
    Optional<Integer> libraryRevision,
    Optional<String> replacedBy,
    Exercise exercise) {

  public Revision {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(publishedAt);
    Objects.requireNonNull(state);
    Objects.requireNonNull(exercise);
    if (number < 1) {
      throw new IllegalArgumentException("a revision is 1 or more: " + number);
    }
    if (replacedBy.isPresent() && state == State.PUBLISHED) {
      throw new IllegalArgumentException("what is published is replaced by nothing");
    }
  }

  /** A published one of the library. */
  public static Revision ofLibrary(int number, Instant publishedAt, Exercise exercise) {
    return new Revision(
        Layer.LIBRARY,
        number,
        publishedAt,
        State.PUBLISHED,
        Optional.of(number),
        Optional.empty(),
        exercise);
  }

  public String slug() {
    return exercise.slug();
  }

  public Origin origin() {
    if (layer == Layer.LIBRARY) {
      return Origin.LIBRARY;
    }
    return libraryRevision.isPresent() ? Origin.OVERLAY : Origin.TENANT;
  }

  /** Whether it is to be shown and planned. */
  public boolean isPublished() {
    return state == State.PUBLISHED;
  }
}
