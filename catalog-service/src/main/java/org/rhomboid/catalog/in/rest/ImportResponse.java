package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.exchange.RowOutcome;
import org.rhomboid.catalog.domain.exchange.SkippedBecause;
import org.rhomboid.catalog.domain.exchange.Verdict;
import org.rhomboid.catalog.in.rest.imports.ReadRow;
import org.rhomboid.kit.problem.Violation;

/**
 * What an import did; of a dry run, what it would do.
 *
 * @param created exercises that you did not see before
 * @param changed exercises that you see otherwise than before
 * @param skipped rows that nothing is wrong with and nothing is to be done about
 * @param refused rows that break a rule
 */
@Schema(name = "ImportResult")
record ImportResponse(
    String format,
    boolean dryRun,
    int created,
    int changed,
    int skipped,
    int refused,
    List<RowResponse> rows) {

  /**
   * What became of a row.
   *
   * @param row from 1
   * @param line where it begins, in formats that have lines
   * @param because why it is skipped
   * @param picturesLeftOut how many pictures and videos it has: none is taken over
   * @param notes what to know about it
   * @param errors why it is refused: each with its place in the row
   */
  @Schema(name = "ImportedRow")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowResponse(
      int row,
      Integer line,
      String slug,
      RowOutcome outcome,
      SkippedBecause because,
      Integer picturesLeftOut,
      List<String> notes,
      List<Violation> errors) {}

  static ImportResponse of(ImportQuery query, ImportRows.Read read, List<Verdict> verdicts) {
    Map<Integer, Verdict> byRow = new HashMap<>();
    verdicts.forEach(verdict -> byRow.put(verdict.number(), verdict));
    List<RowResponse> rows =
        read.rows().stream().map(row -> row(row, byRow.get(row.number()), read)).toList();
    return new ImportResponse(
        query.format().word(),
        query.dryRun(),
        count(RowOutcome.CREATED, rows),
        count(RowOutcome.CHANGED, rows),
        count(RowOutcome.SKIPPED, rows),
        count(RowOutcome.REFUSED, rows),
        rows);
  }

  private static int count(RowOutcome outcome, List<RowResponse> rows) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  private static RowResponse row(ReadRow row, Verdict verdict, ImportRows.Read read) {
    return new RowResponse(
        row.number(),
        row.line(),
        row.slug(),
        verdict == null ? RowOutcome.REFUSED : verdict.outcome(),
        verdict == null ? null : verdict.because().orElse(null),
        row.picturesLeftOut() == 0 ? null : row.picturesLeftOut(),
        notes(row, verdict),
        verdict == null ? row.errors() : read.named(verdict.breaches()));
  }

  private static List<String> notes(ReadRow row, Verdict verdict) {
    List<String> notes = new ArrayList<>(row.notes());
    if (verdict != null) {
      verdict
          .duplicateOf()
          .ifPresent(other -> notes.add("Its instructions are those of " + other + "."));
    }
    return notes;
  }
}
