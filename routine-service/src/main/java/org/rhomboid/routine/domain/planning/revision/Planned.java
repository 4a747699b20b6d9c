package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.dose.Dose;

/** The parts of a planned session or item that a change touches; the others are empty. */
public record Planned(
    Optional<LocalDate> date,
    Optional<String> slug,
    Optional<Layer> layer,
    Optional<Integer> revision,
    Optional<Dose> dose) {

  /** A session's date, and nothing else of it. */
  public static Planned on(LocalDate date) {
    return new Planned(
        Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
