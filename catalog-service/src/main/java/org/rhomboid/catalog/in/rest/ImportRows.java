package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.exchange.Submitted;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.in.rest.imports.ExerciseRows;
import org.rhomboid.catalog.in.rest.imports.ImportFormat;
import org.rhomboid.catalog.in.rest.imports.ReadRow;
import org.rhomboid.kit.json.StrictJson;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/** The rows of a body as drafts: whatever its format, each is read by the rules of {@code PUT /exercises/{slug}}. */
@Singleton
final class ImportRows {

  private static final String SHARE_ALIKE =
      ": what is made of it has to be passed on under the same terms.";

  private final ExerciseRows rows;
  private final StrictJson json;
  private final ObjectMapper mapper;

  ImportRows(ExerciseRows rows, StrictJson json, ObjectMapper mapper) {
    this.rows = rows;
    this.json = json;
    this.mapper = mapper;
  }

  /**
   * A body that was read.
   *
   * @param rows all of them
   * @param submitted those that are not refused
   */
  record Read(ImportFormat format, List<ReadRow> rows, List<Submitted> submitted) {

    /** What a rule says of a draft, in the words of its format. */
    List<Violation> named(List<Breach> breaches) {
      return breaches.stream()
          .map(breach -> format.named(new Violation(breach.pointer(), breach.detail())))
          .toList();
    }
  }

  /**
   * @throws ProblemException 400 or 422 for a body that is no list of rows
   */
  Read read(ImportFormat format, byte[] body) {
    List<ReadRow> all = new ArrayList<>();
    List<Submitted> submitted = new ArrayList<>();
    rows.read(format, body)
        .map(row -> row.refused() ? row : submit(format, row, submitted))
        .map(ReadRow::withoutDraft)
        .forEachOrdered(all::add);
    return new Read(format, all, submitted);
  }

  private ReadRow submit(ImportFormat format, ReadRow row, List<Submitted> submitted) {
    try {
      Draft draft = json.read(bytes(row), DraftBody.class).toDraft();
      submitted.add(new Submitted(row.number(), row.slug(), row.hidden(), draft));
      return draft
          .get(Field.ATTRIBUTION)
          .filter(Attribution::isShareAlike)
          .map(terms -> row.with(terms.licence() + SHARE_ALIKE))
          .orElse(row);
    } catch (ProblemException refused) {
      return row.refusedFor(violations(refused.problem()).stream().map(format::named).toList());
    }
  }

  private static List<Violation> violations(Problem problem) {
    return problem.errors().isEmpty()
        ? List.of(new Violation("", problem.detail()))
        : problem.errors();
  }

  private byte[] bytes(ReadRow row) {
    try {
      return mapper.writeValueAsBytes(row.draft());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree can be written", impossible);
    }
  }
}
