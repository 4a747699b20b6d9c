package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/** Items of our own format: {@code slug}, {@code hidden} and what {@code PUT /exercises/{slug}} takes, which is read as there. */
final class ExercisePackReader implements ItemReader {

  private static final Map<String, String> HEAD =
      Map.of("format", '"' + ImportFormat.EXERCISE_PACK.word() + '"', "version", "1");

  /**
   * @throws ProblemException 422 where a document is of another format or version
   */
  static void check(SentDocument document) {
    if (document.list().isEmpty()) {
      return;
    }
    Stream<Violation> wrong =
        HEAD.entrySet().stream()
            .filter(said -> !said.getValue().equals(document.head().get(said.getKey())))
            .map(said -> violation(said.getKey(), "must be " + said.getValue()));
    Stream<Violation> unknown =
        document.head().keySet().stream()
            .filter(name -> !HEAD.containsKey(name))
            .map(name -> violation(name, "unknown property"));
    List<Violation> all =
        Stream.concat(wrong, unknown).sorted(Comparator.comparing(Violation::pointer)).toList();
    if (!all.isEmpty()) {
      throw ProblemException.invalid(all);
    }
  }

  private static Violation violation(String property, String detail) {
    return new Violation("/" + SentText.step(property), detail);
  }

  @Override
  public void read(SentItem item, RowReading row) {
    item.required("slug").ifPresent(slug -> row.slug(slug, item.at("slug")));
    JsonNode hidden = item.node().path("hidden");
    if (hidden.isBoolean()) {
      row.hidden(hidden.booleanValue());
    } else if (!hidden.isMissingNode()) {
      item.refuse("hidden", "must be true or false");
    }
    row.draft.setAll((ObjectNode) item.node());
    row.draft.remove(List.of("slug", "hidden"));
    if (hidden.asBoolean() && row.draft.size() > (row.draft.has("attribution") ? 1 : 0)) {
      item.refuse("hidden", "what is hidden says nothing else but whose it is");
    }
    requireAttribution(item);
  }

  /** An item says whose it is, or it is not taken. */
  private static void requireAttribution(SentItem item) {
    JsonNode attribution = item.node().path("attribution");
    for (String field : List.of("author", "licence")) {
      if (attribution.path(field).asText().isBlank()) {
        item.row().refuse("/attribution/" + field, "is required");
      }
    }
  }
}
