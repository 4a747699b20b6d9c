package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rhomboid.endtoend.api.Json;

/** Words that mean something here, by the name of what has them: a document says that it is text, and the catalog which. */
final class Words {

  private static final List<String> ANYTHING =
      List.of(
          "Row", "A note", "Rücken – schön warm", "日本語", "🙂 fine", "a", "ours", "en", "2026-11");

  private static final List<String> WITH_PATTERN =
      List.of(
          "en",
          "stretch",
          "inhale",
          "exhale",
          "ours",
          "shoulder-roll",
          "CC0-1.0",
          "https://example.org/a",
          "Row",
          "https://example.org");

  private final Map<String, List<String>> byName = new HashMap<>();

  private Words() {}

  /**
   * @param vocabulary {@code GET /vocabulary}
   * @param exercises the items of {@code GET /exercises}
   */
  static Words of(JsonNode vocabulary, JsonNode exercises) {
    Words words = new Words();
    words.put(
        Json.texts(exercises, "slug"),
        "slug",
        "substitute",
        "by",
        "likes",
        "dislikes",
        "easier",
        "substitutes",
        "pairsWellWith",
        "replacedBy",
        "focus",
        "avoid",
        "exercises");
    words.put(slugs(vocabulary, "equipment"), "equipment", "allOf", "anyOf");
    words.put(slugs(vocabulary, "kinds"), "kind", "followedBy");
    words.put(slugs(vocabulary, "targets"), "target", "targets");
    words.put(slugs(vocabulary, "positions"), "position", "positions");
    words.put(slugs(vocabulary, "traditions"), "tradition");
    words.put(slugs(vocabulary, "conditions"), "condition", "conditions", "neverOn");
    words.put(slugs(vocabulary, "symptoms"), "symptoms");
    words.put(List.of("neck", "shoulders", "upper-back", "middle-back"), "painAreas");
    words.put(
        List.of("Europe/Madrid", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"), "zone");
    words.put(List.of("row", "schulter", "shoulder roll", "wall angle"), "q");
    words.put(List.of("exercise-pack", "free-exercise-db", "wger", "csv"), "format");
    words.put(List.of("breaks", "posture"), "topic");
    words.put(List.of("ours", "1", "2"), "source");
    words.put(List.of("enrolled-a", "enrolled-b", "enrolled-c"), "members");
    return words;
  }

  /** Known ones of this name; any text where none are. */
  List<String> named(String name) {
    return byName.getOrDefault(name, ANYTHING);
  }

  /** One that fits; empty text where none does. */
  String fitting(String name, String pattern, RandomGenerator random) {
    List<String> fit = all(name).stream().filter(it -> it.matches(pattern)).toList();
    return fit.isEmpty() ? "" : fit.get(random.nextInt(fit.size()));
  }

  private List<String> all(String name) {
    List<String> known = byName.get(name);
    return known == null ? WITH_PATTERN : known;
  }

  private void put(List<String> words, String... names) {
    for (String name : names) {
      byName.put(name, words);
    }
  }

  private static List<String> slugs(JsonNode vocabulary, String kind) {
    return Json.texts(vocabulary.path(kind), "slug");
  }
}
