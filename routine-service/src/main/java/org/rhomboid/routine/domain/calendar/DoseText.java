package org.rhomboid.routine.domain.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.dose.Dose;

/** Exercises with their doses as text, one a line: {@code Band row: 2 × 12}. Nothing of why they were chosen. */
final class DoseText {

  private static final String OF_EACH_SET = "%d × %s";

  private DoseText() {}

  static String of(List<CalendarExercise> exercises, CalendarLanguage language) {
    return exercises.stream()
        .map(exercise -> exercise.name() + ": " + of(exercise.dose(), language))
        .collect(Collectors.joining("\n"));
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
