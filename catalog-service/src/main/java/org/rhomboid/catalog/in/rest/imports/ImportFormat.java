package org.rhomboid.catalog.in.rest.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.problem.Violation;

/** The formats that exercises can come in. */
public enum ImportFormat {
  EXERCISE_PACK("exercise-pack"),
  FREE_EXERCISE_DB("free-exercise-db"),
  WGER("wger"),
  CSV("csv");

  private final String word;

  ImportFormat(String word) {
    this.word = word;
  }

  /** As it stands in a query. */
  public String word() {
    return word;
  }

  /** Whether it is ours: only such items may lay something over an exercise of the library. */
  public boolean isOurs() {
    return this == EXERCISE_PACK || this == CSV;
  }

  public static Optional<ImportFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /** An error of an item with its place as the format has it: of a table, the column. */
  public Violation named(Violation error) {
    return this == CSV ? CsvColumns.SHIPPED.named(error) : error;
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ImportFormat::word).toList();
  }
}
