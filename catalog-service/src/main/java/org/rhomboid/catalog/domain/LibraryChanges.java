package org.rhomboid.catalog.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be published of a library that ships with a release: an exercise that is new or whose content differs from its current revision, and the end of
 * one that is no longer shipped. Content that is the same makes no revision, however often the service starts; what was recalled comes back only changed.
 */
public final class LibraryChanges {

  private LibraryChanges() {}

  /**
   * @param current by slug, those among them that were withdrawn
   * @param replacements slug of an exercise that is no longer shipped to the one to do instead
   * @return the revisions to write
   */
  public static List<Revision> of(
      List<Exercise> library,
      Map<String, Revision> current,
      Map<String, String> replacements,
      Instant now) {
    List<Revision> changes = new ArrayList<>();
    for (Exercise shipped : library) {
      Optional<Revision> held = Optional.ofNullable(current.get(shipped.slug()));
      if (held.filter(revision -> isUpToDate(revision, shipped)).isEmpty()) {
        changes.add(Revision.ofLibrary(next(held), now, shipped));
      }
    }
    current.values().stream()
        .filter(Revision::isPublished)
        .filter(held -> library.stream().noneMatch(it -> it.slug().equals(held.slug())))
        .map(held -> retired(held, Optional.ofNullable(replacements.get(held.slug())), now))
        .forEach(changes::add);
    return List.copyOf(changes);
  }

  /** The next revision of an entry of the library, that says it is withdrawn. */
  public static Revision withdrawn(
      Revision held, State state, Optional<String> replacedBy, Instant now) {
    int number = held.number() + 1;
    return new Revision(
        Layer.LIBRARY, number, now, state, Optional.of(number), replacedBy, held.exercise());
  }

  private static Revision retired(Revision held, Optional<String> replacedBy, Instant now) {
    return withdrawn(held, State.RETIRED, replacedBy, now);
  }

  private static boolean isUpToDate(Revision held, Exercise shipped) {
    return (held.isPublished() || held.state() == State.RECALLED)
        && held.exercise().equals(shipped);
  }

  private static int next(Optional<Revision> held) {
    return held.map(Revision::number).orElse(0) + 1;
  }
}
