package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;

/**
 * The streak that runs: practice days with nothing but neutral and frozen days between them.
 *
 * @param length practice days, 0 where none runs
 * @param from the first of them; null where none runs
 */
public record Run(int length, LocalDate from) {

  static final Run NONE = new Run(0, null);

  boolean alive() {
    return length > 0;
  }

  Run extendedBy(LocalDate day) {
    return new Run(length + 1, alive() ? from : day);
  }
}
