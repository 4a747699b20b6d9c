package org.rhomboid.routine.domain.performed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;

/**
 * A session that a member performed, as far as a routine cares.
 *
 * @param plannedSessionId what it fulfils, as the member said: it may be in no plan
 * @param practiceDay the local date it counts for
 */
public record PerformedSession(
    UUID id,
    Optional<UUID> plannedSessionId,
    Instant completedAt,
    LocalDate practiceDay,
    List<Item> items) {

  public PerformedSession {
    Objects.requireNonNull(completedAt);
    items = List.copyOf(items);
  }

  /**
   * @param setsDone 0 or more
   * @param repsDone in each set; empty where not counted
   * @param holdSeconds of each hold; empty where not timed
   * @param effort empty where the member did not say
   */
  public record Item(
      String slug,
      Outcome outcome,
      int setsDone,
      Optional<Integer> repsDone,
      Optional<Integer> holdSeconds,
      Optional<Effort> effort) {

    /** Partly done is done. */
    public boolean done() {
      return outcome != Outcome.SKIPPED;
    }
  }

  /** The session as the planner sees it; an exercise that the catalog no longer has rests nothing. */
  public PastSession in(Catalog catalog) {
    return new PastSession(
        practiceDay, true, items.stream().map(item -> past(item, catalog)).toList());
  }

  private static PastSession.Item past(Item item, Catalog catalog) {
    return new PastSession.Item(
        item.slug(), item.done(), catalog.find(item.slug()).flatMap(Exercise::strengthTarget));
  }
}
