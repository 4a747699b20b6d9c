package org.rhomboid.catalog.out.library;

import static java.util.stream.Collectors.toCollection;
import static org.rhomboid.catalog.out.library.Facts.list;
import static org.rhomboid.catalog.out.library.Facts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a node of the facts says of an exercise, as flat pairs of field and value that {@link LibraryFacts} has to equal. */
final class StatedFacts {

  private static final Set<String> CALLED_DESK_EXERCISES_BY_AN_ARTICLE =
      Set.of(
          "neck-side-tilt", "seated-spinal-twist", "shoulder-roll", "desk-cat-cow", "eagle-arms");

  private static final Map<String, String> FIELD_NAMES =
      Map.of(
          "position", "positions",
          "equipment_any_of", "equipment",
          "needs_balance", "needsBalance");

  private StatedFacts() {}

  static Map<String, Object> of(JsonNode fact) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("slug", fact.get("slug").asText());
    facts.put("kind", fact.get("kind").asText());
    facts.put("tradition", fact.path("tradition").asText(""));
    facts.put("positions", list(fact.get("position")));
    facts.put("equipment all of", list(fact.get("equipment")));
    facts.put("equipment any of", list(fact.get("equipment_any_of")));
    facts.put("targets", list(fact.get("targets")));
    facts.put("desk", fact.path("desk").asBoolean(false));
    facts.put("needs balance", fact.path("needs_balance").asBoolean(false));
    facts.put("levels", texts(fact.get("levels")).map(StatedFacts::upper).toList());
    facts.put("followed by", fact.path("followed_by").asText(""));
    facts.put("never on", list(fact.get("never_on")));
    facts.put("identified", fact.path("identified_from_description").asBoolean(false));
    facts.put("has a note", fact.has("note"));
    facts.put("names", names(fact));
    facts.put("ours", ours(fact));
    fact.path("breath")
        .forEachEntry((phase, breath) -> facts.put("breath " + phase, breath.asText()));
    texts(fact.get("pairs_well_with")).forEach(slug -> facts.put("pairs with " + slug, true));
    fact.get("sources").forEachEntry((article, source) -> source(facts, article, source));
    return facts;
  }

  private static void source(Map<String, Object> facts, String article, JsonNode source) {
    facts.put(article, true);
    facts.put(article + " stated as", source.path("stated_as").asText(""));
    facts.put(article + " sets", list(source.get("sets")));
    facts.put(article + " reps", list(source.get("reps")));
    facts.put(article + " hold", list(source.get("hold_s")));
    facts.put(article + " unit", unit(source));
    facts.put(article + " per side", source.path("per_side").asBoolean(false));
    facts.put(article + " directions", source.path("directions").asText(""));
    facts.put(article + " has a cue", source.has("cue"));
    facts.put(article + " says why", source.has("why"));
    facts.put(article + " progression", source.has("progression"));
  }

  private static String unit(JsonNode source) {
    String counted = source.has("reps") ? "REPS" : source.has("hold_s") ? "HOLD_SECONDS" : "";
    String stated = source.path("unit").asText(counted);
    return Map.of("cycles", "CYCLES", "per-spot", "PER_SPOT_SECONDS").getOrDefault(stated, stated);
  }

  private static Set<String> names(JsonNode fact) {
    Stream<String> stated =
        fact.get("sources").valueStream().map(source -> source.path("stated_as").asText(""));
    return Stream.concat(stated, texts(fact.get("aliases")))
        .filter(name -> !name.isEmpty())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> ours(JsonNode fact) {
    Set<String> ours = new TreeSet<>(Arrays.asList("kind", "cautions", "ladder"));
    if (!CALLED_DESK_EXERCISES_BY_AN_ARTICLE.contains(fact.get("slug").asText())) {
      ours.add("desk");
    }
    fact.path("ours")
        .forEachEntry(
            (field, value) -> {
              String name = FIELD_NAMES.getOrDefault(field, field);
              if (value.isArray()) {
                texts(value).forEach(word -> ours.add(name + ": " + word));
              } else if (value.asBoolean()) {
                ours.add(name);
              }
            });
    return ours;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
