package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;

/**
 * The streak that runs: practice days with nothing but neutral and frozen days between them, or weeks that met their target with nothing but neutral
 * weeks between them.
 *
 * @param length practice days or weeks, 0 where none runs
 * @param from the first practice day in it; null where none runs
 */
public record Run(int length, LocalDate from) {

  static final Run NONE = new Run(0, null);

  boolean alive() {
    return length > 0;
  }

  Run extendedBy(LocalDate firstDay) {
    return new Run(length + 1, alive() ? from : firstDay);
  }
}
