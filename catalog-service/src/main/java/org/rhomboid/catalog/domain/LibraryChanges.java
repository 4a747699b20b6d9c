package org.rhomboid.catalog.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be published of a library that ships with a release: an exercise that is new or whose content differs from its current revision. Content that
 * is the same makes no revision, however often the service starts.
 */
public final class LibraryChanges {

  private LibraryChanges() {}

  /**
   * An exercise with the fingerprint of its content.
   *
   * @param fingerprint equal for equal content
   */
  public record Shipped(Exercise exercise, String fingerprint) {}

  /** The current revision of an exercise, by its number and the fingerprint of its content. */
  public record Current(int revision, String fingerprint) {}

  /** A revision to publish, with the fingerprint of its content. */
  public record Change(Revision revision, String fingerprint) {}

  /** @param current by slug */
  public static List<Change> of(List<Shipped> library, Map<String, Current> current, Instant now) {
    return library.stream()
        .flatMap(
            shipped ->
                change(shipped, Optional.ofNullable(current.get(shipped.exercise().slug())), now)
                    .stream())
        .toList();
  }

  private static Optional<Change> change(Shipped shipped, Optional<Current> held, Instant now) {
    if (held.isPresent() && held.get().fingerprint().equals(shipped.fingerprint())) {
      return Optional.empty();
    }
    int number = held.map(Current::revision).orElse(0) + 1;
    Revision revision = new Revision(Layer.LIBRARY, number, now, shipped.exercise());
    return Optional.of(new Change(revision, shipped.fingerprint()));
  }
}
