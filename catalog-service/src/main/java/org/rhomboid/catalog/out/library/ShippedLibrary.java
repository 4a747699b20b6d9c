package org.rhomboid.catalog.out.library;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.usecase.Library;

/** The library from the data files, read once. */
@Singleton
public final class ShippedLibrary implements Library {

  private final Vocabulary vocabulary;
  private final List<Exercise> exercises;

  /**
   * @throws IllegalStateException where a file is missing, an exercise has no caution or ladder entry, or a word is unknown
   * @throws java.io.UncheckedIOException where a file cannot be read or does not have the shape of its document
   */
  public ShippedLibrary() {
    vocabulary = Shipped.read("vocabulary.yaml", Vocabulary.class);
    CautionsDocument cautions = Shipped.read("cautions.yaml", CautionsDocument.class);
    Map<String, Ladder> ladders = Shipped.read("ladders.yaml", LaddersDocument.class).ladders();
    exercises =
        Shipped.read("index.yaml", IndexDocument.class).exercises().stream()
            .map(slug -> exercise(slug, cautions, ladders))
            .toList();
  }

  @Override
  public List<Exercise> exercises() {
    return exercises;
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  private Exercise exercise(String slug, CautionsDocument cautions, Map<String, Ladder> ladders) {
    Exercise exercise =
        Shipped.read("exercises/" + slug + ".yaml", ExerciseDocument.class)
            .toExercise(cautions.of(slug), Shipped.entry(ladders, slug, "ladders"));
    List<String> unknown = vocabulary.unknownIn(exercise);
    if (!unknown.isEmpty() || !exercise.slug().equals(slug)) {
      throw new IllegalStateException(slug + ": " + exercise.slug() + ", unknown words " + unknown);
    }
    return exercise;
  }
}
