package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.PlannedItem;

/**
 * The parts of a planned session or item that a change touches; the others are empty.
 *
 * @param date of the session
 * @param slug of the exercise
 * @param layer where the exercise comes from
 * @param revision of the exercise in its layer, from 1
 */
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

  /** A whole item: the exercise, in which state, and how much of it. */
  static Planned of(PlannedItem item) {
    return new Planned(
        Optional.empty(),
        Optional.of(item.exercise().slug()),
        Optional.of(item.exercise().layer()),
        Optional.of(item.exercise().revision()),
        Optional.of(item.dose()));
  }
}
