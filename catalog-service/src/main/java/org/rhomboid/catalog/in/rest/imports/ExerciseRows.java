package org.rhomboid.catalog.in.rest.imports;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/** Reads a body of any format into rows. */
@Singleton
public final class ExerciseRows {

  private final PositionWords positions = PositionWords.shipped();
  private final EquipmentWords equipment = EquipmentWords.shipped();
  private final ItemReader freeExerciseDb = new FreeExerciseDbReader(positions, equipment);
  private final ItemReader wger = new WgerReader(positions, equipment);
  private final ItemReader exercisePack = new ExercisePackReader();
  private final CsvRows csv = new CsvRows();

  /**
   * One after the other, as they are asked for: as trees, all of them would take several times the body.
   *
   * @throws ProblemException 400 {@code malformed-request} for a body that cannot be read at all, 422 {@code invalid-request} for one of
   *     too many rows, of another format or with unknown columns
   */
  public Stream<ReadRow> read(ImportFormat format, byte[] body) {
    Map<String, Integer> first = new HashMap<>();
    return rows(format, body).map(row -> row.refused() ? row : once(row, first));
  }

  private Stream<ReadRow> rows(ImportFormat format, byte[] body) {
    return switch (format) {
      case EXERCISE_PACK -> pack(BodyCutter.cut(body));
      case FREE_EXERCISE_DB -> JsonRows.read(BodyCutter.cut(body).rows(), freeExerciseDb);
      case WGER -> JsonRows.read(BodyCutter.cut(body).rows(), wger);
      case CSV -> csv.read(body);
    };
  }

  private Stream<ReadRow> pack(SentDocument document) {
    ExercisePackReader.check(document);
    return JsonRows.read(document.rows(), exercisePack);
  }

  /** Of two rows that speak of one exercise, the first counts; a refused one does not count. */
  private static ReadRow once(ReadRow row, Map<String, Integer> first) {
    Integer before = first.putIfAbsent(row.slug(), row.number());
    return before == null
        ? row
        : row.refusedFor(
            List.of(new Violation("/slug", row.slug() + " is the slug of row " + before)));
  }
}
