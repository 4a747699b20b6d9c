package org.rhomboid.catalog.out.library;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Source;

/**
 * What the library says of an exercise, as the same flat pairs as {@link StatedFacts}. What the project adds beyond the facts and
 * says so (an alias, a pairing read the other way round, a note) is taken out by comparing with what is stated.
 */
final class LibraryFacts {

  private LibraryFacts() {}

  static Map<String, Object> of(Exercise exercise, Map<String, Object> stated) {
    var traits = exercise.traits();
    var guidance = exercise.guidance();
    Map<String, Object> facts = new TreeMap<>();
    facts.put("slug", exercise.slug());
    facts.put("kind", traits.kind().word());
    facts.put("tradition", traits.tradition().orElse(""));
    facts.put("positions", traits.positions());
    facts.put("equipment all of", traits.equipment().allOf());
    facts.put("equipment any of", traits.equipment().anyOf());
    facts.put("targets", traits.targets());
    facts.put("desk", traits.desk());
    facts.put("needs balance", traits.needsBalance());
    facts.put("levels", traits.levels().stream().map(Enum::name).toList());
    facts.put("followed by", guidance.followedBy().map(kind -> kind.word()).orElse(""));
    facts.put("never on", guidance.neverOn());
    facts.put("identified", exercise.provenance().identifiedFromDescription());
    facts.put("has a note", stated.get("has a note").equals(true) && hasNotes(exercise));
    facts.put("names", statedNames(exercise, (Set<?>) stated.get("names")));
    facts.put("ours", oursBeyondAdditions(exercise, (Set<?>) stated.get("ours")));
    guidance.breath().forEach((phase, breath) -> facts.put("breath " + phase, breath.word()));
    guidance.pairsWellWith().stream()
        .filter(slug -> stated.containsKey("pairs with " + slug))
        .forEach(slug -> facts.put("pairs with " + slug, true));
    exercise.doses().stream()
        .filter(dose -> dose.source().isArticle())
        .forEach(dose -> source(facts, dose, exercise));
    return facts;
  }

  private static void source(Map<String, Object> facts, Dose dose, Exercise exercise) {
    Source article = dose.source();
    String word = article.word();
    var guidance = exercise.guidance();
    facts.put(word, true);
    facts.put(word + " stated as", dose.statedAs().orElse(""));
    facts.put(word + " sets", list(dose.sets()));
    facts.put(word + " reps", list(dose.reps()));
    facts.put(word + " hold", list(dose.holdSeconds()));
    facts.put(word + " unit", dose.unit().map(Enum::name).orElse(""));
    facts.put(word + " per side", dose.perSide());
    facts.put(word + " directions", dose.directions().map(String::valueOf).orElse(""));
    facts.put(
        word + " has a cue", guidance.cues().stream().anyMatch(c -> c.source().equals(article)));
    facts.put(word + " says why", dose.why().isPresent());
    facts.put(
        word + " progression",
        guidance.progression().filter(p -> p.source().equals(article)).isPresent());
  }

  private static boolean hasNotes(Exercise exercise) {
    return !exercise.provenance().notes().isEmpty();
  }

  private static Set<String> statedNames(Exercise exercise, Set<?> stated) {
    return Stream.concat(Stream.of(exercise.naming().name()), exercise.naming().aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(stated::contains)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> oursBeyondAdditions(Exercise exercise, Set<?> stated) {
    return exercise.provenance().ours().stream()
        .filter(ours -> !Set.of("name", "instructions", "feel").contains(ours))
        .filter(ours -> !ours.startsWith("variants: "))
        .filter(ours -> !ours.startsWith("aliases: ") || stated.contains(ours))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> list(Optional<Range> range) {
    return range.map(r -> List.of("" + r.min(), "" + r.max())).orElse(List.of());
  }
}
