package org.rhomboid.local.command;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rhomboid.local.deadletter.DeadLetter;
import org.rhomboid.local.deadletter.Place;

/**
 * Which dead letters of a topic are meant.
 *
 * @param places these alone; none: all
 * @param service those that this service put away; empty: whichever did
 */
record DlqSelection(Set<Place> places, Optional<String> service) implements Predicate<DeadLetter> {

  /** Takes `--offset` and `--service`. */
  static DlqSelection of(Words words) {
    Set<Place> places = new LinkedHashSet<>();
    words.options("--offset").forEach(text -> places.add(place(text)));
    return new DlqSelection(places, words.option("--service"));
  }

  private static Place place(String text) {
    try {
      return Place.of(text);
    } catch (IllegalArgumentException refused) {
      throw new UsageException(
          "--offset is '%s', and not PARTITION:OFFSET such as 3:17, as dlq show writes it"
              .formatted(text));
    }
  }

  @Override
  public boolean test(DeadLetter letter) {
    return (places.isEmpty() || places.contains(letter.place()))
        && (service.isEmpty() || service.equals(letter.header("dead-letter-service")));
  }
}
