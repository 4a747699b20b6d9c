package org.rhomboid.routine.domain.calendar;

import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.dose.Dose;

/** An exercise with its dose as text: {@code Band row: 2 × 12}. Nothing of why it was chosen. */
final class DoseText {

  private static final String OF_EACH_SET = "%d × %s";

  private DoseText() {}

  static String of(String exercise, Dose dose, CalendarLanguage language) {
    return exercise + ": " + of(dose, language);
  }

  static String of(Dose dose, CalendarLanguage language) {
    StringBuilder text =
        new StringBuilder(String.format(OF_EACH_SET, dose.sets(), amount(dose, language)));
    if (dose.reps().isPresent() && dose.holdSeconds().isPresent()) {
      text.append(", ").append(language.hold(dose.holdSeconds().get()));
    }
    if (dose.unit() == DoseUnit.PER_SPOT_SECONDS) {
      text.append(", ").append(language.perSpot());
    }
    if (dose.perSide()) {
      text.append(", ").append(language.eachSide());
    }
    return text.toString();
  }

  private static String amount(Dose dose, CalendarLanguage language) {
    if (dose.reps().isEmpty()) {
      return dose.holdSeconds().orElse(0) + " s";
    }
    int count = dose.reps().get();
    return switch (dose.unit()) {
      case BREATHS -> language.breaths(count);
      case CYCLES -> language.cycles(count);
      case REPS, HOLD_SECONDS, PER_SPOT_SECONDS -> Integer.toString(count);
    };
  }
}
