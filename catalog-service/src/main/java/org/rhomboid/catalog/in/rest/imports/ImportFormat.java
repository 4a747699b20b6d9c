package org.rhomboid.catalog.in.rest.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that exercises can come in. */
enum ImportFormat {
  EXERCISE_PACK("exercise-pack"),
  FREE_EXERCISE_DB("free-exercise-db"),
  WGER("wger"),
  CSV("csv");

  private final String word;

  ImportFormat(String word) {
    this.word = word;
  }

  /** As it stands in a query. */
  String word() {
    return word;
  }

  /** Whether it is ours: only such items may lay something over an exercise of the library. */
  boolean isOurs() {
    return this == EXERCISE_PACK || this == CSV;
  }

  static Optional<ImportFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ImportFormat::word).toList();
  }
}
