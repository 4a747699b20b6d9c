package org.rhomboid.catalog.in.rest.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rhomboid.kit.problem.Violation;

/** What the readers' tests say again and again. */
final class Rows {

  private static final ExerciseRows ROWS = new ExerciseRows();

  private Rows() {}

  static List<ReadRow> of(ImportFormat format, String body) {
    return of(format, body.getBytes(StandardCharsets.UTF_8));
  }

  static List<ReadRow> of(ImportFormat format, byte[] body) {
    return ROWS.read(format, body).toList();
  }

  static ReadRow one(ImportFormat format, String item) {
    return of(format, "[" + item + "]").get(0);
  }

  static List<String> errors(ReadRow row) {
    return row.errors().stream().map(Rows::text).toList();
  }

  private static String text(Violation error) {
    return error.pointer() + ": " + error.detail();
  }
}
