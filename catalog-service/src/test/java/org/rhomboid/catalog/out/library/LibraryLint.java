package org.rhomboid.catalog.out.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Vocabulary;

/** What an author gets wrong most easily, found in one go: each finding names the exercise and what is the matter with it. */
final class LibraryLint {

  private static final int FEWEST_STEPS = 3;
  private static final int MOST_STEPS = 7;

  private final Vocabulary vocabulary;
  private final Map<String, Exercise> bySlug = new HashMap<>();
  private final List<String> findings = new ArrayList<>();

  private LibraryLint(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<String> findings(List<Exercise> exercises, Vocabulary vocabulary) {
    LibraryLint lint = new LibraryLint(vocabulary);
    exercises.forEach(exercise -> lint.bySlug.put(exercise.slug(), exercise));
    exercises.forEach(lint::exercise);
    lint.sameInstructions(exercises);
    return lint.findings;
  }

  private void exercise(Exercise exercise) {
    int steps = exercise.guidance().instructions().size();
    if (steps < FEWEST_STEPS || steps > MOST_STEPS) {
      findings.add(exercise.slug() + ": " + steps + " instructions, 3 to 7 can be followed");
    }
    if (exercise.sources().isEmpty() && exercise.provenance().ours().isEmpty()) {
      findings.add(exercise.slug() + ": neither an article nor marked as ours");
    }
    if (leadsBack(exercise)) {
      findings.add(exercise.slug() + ": its easier rungs lead back to it");
    }
    vocabulary
        .unknownIn(exercise)
        .forEach(word -> findings.add(exercise.slug() + ": unknown word, " + word));
  }

  private boolean leadsBack(Exercise exercise) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(exercise.ladder().easier());
    while (!open.isEmpty()) {
      String slug = open.remove(open.size() - 1);
      if (reached.add(slug) && bySlug.containsKey(slug)) {
        open.addAll(bySlug.get(slug).ladder().easier());
      }
    }
    return reached.contains(exercise.slug());
  }

  private void sameInstructions(List<Exercise> exercises) {
    Map<String, String> seen = new HashMap<>();
    for (Exercise exercise : exercises) {
      String first = seen.putIfAbsent(normalised(exercise), exercise.slug());
      if (first != null) {
        findings.add(exercise.slug() + ": the same instructions as " + first);
      }
    }
  }

  /** Case, punctuation and where a step ends make no other text. */
  private static String normalised(Exercise exercise) {
    return String.join(" ", exercise.guidance().instructions())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
