package org.rhomboid.catalog.usecase;

import java.util.List;
import java.util.Map;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.text.Translations;

/** The exercises that every tenant sees, as they ship with the service. */
public interface Library {

  /** Grows with each change of the content: an instance of an older release leaves alone what a newer one has published. */
  int release();

  /** All of them in the library's own order; each with its effective cautions and its ladder. */
  List<Exercise> exercises();

  /** What to do instead of exercises that were part of an earlier release, by slug. */
  Map<String, String> replacements();

  /** The cautions that hold for each exercise beside its own. */
  List<Caution> everyExercise();

  /** What the project itself says of a tenant's own exercise, in the other languages. */
  Translations phrases();

  Vocabulary vocabulary();
}
