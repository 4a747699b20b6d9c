package org.rhomboid.catalog.out.library;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.text.Translations;
import org.rhomboid.catalog.usecase.Library;

/** The library from the data files, read once. */
@Singleton
public final class ShippedLibrary implements Library {

  private final IndexDocument index;
  private final Vocabulary vocabulary;
  private final List<Exercise> exercises;
  private final List<Caution> everyExercise;
  private final ShippedTranslations translations;

  /**
   * @throws IllegalStateException where a file is missing, an exercise has no caution or ladder entry, or a word is unknown
   * @throws java.io.UncheckedIOException where a file cannot be read or does not have the shape of its document
   */
  public ShippedLibrary() {
    vocabulary = Shipped.read("vocabulary.yaml", Vocabulary.class);
    CautionsDocument cautions = Shipped.read("cautions.yaml", CautionsDocument.class);
    index = Shipped.read("index.yaml", IndexDocument.class);
    Map<String, Ladder> ladders = Shipped.read("ladders.yaml", LaddersDocument.class).ladders();
    everyExercise = cautions.ofEveryExercise();
    translations = new ShippedTranslations();
    exercises = index.exercises().stream().map(slug -> exercise(slug, cautions, ladders)).toList();
  }

  @Override
  public int release() {
    return index.release();
  }

  @Override
  public Map<String, String> replacements() {
    return index.replacements();
  }

  @Override
  public List<Exercise> exercises() {
    return exercises;
  }

  @Override
  public List<Caution> everyExercise() {
    return everyExercise;
  }

  @Override
  public Translations phrases() {
    return translations.ofPhrases(everyExercise);
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  private Exercise exercise(String slug, CautionsDocument cautions, Map<String, Ladder> ladders) {
    Ladder ladder = Shipped.entry(ladders, slug, "ladders");
    ExerciseDocument document = Shipped.read("exercises/" + slug + ".yaml", ExerciseDocument.class);
    Exercise english = document.toExercise(cautions.of(slug), ladder, Translations.NONE);
    Exercise exercise = document.toExercise(cautions.of(slug), ladder, translations.of(english));
    List<String> unknown = vocabulary.unknownIn(exercise);
    if (!unknown.isEmpty() || !exercise.slug().equals(slug)) {
      throw new IllegalStateException(slug + ": " + exercise.slug() + ", unknown words " + unknown);
    }
    return exercise;
  }
}
