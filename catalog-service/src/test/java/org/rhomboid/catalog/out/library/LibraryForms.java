package org.rhomboid.catalog.out.library;

import java.util.List;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.out.library.ExerciseDocument.VariantDocument;

/** What the file of an exercise says of its feel and its forms. */
final class LibraryForms {

  private LibraryForms() {}

  static ExerciseDocument of(Exercise exercise) {
    return Shipped.read("exercises/" + exercise.slug() + ".yaml", ExerciseDocument.class);
  }

  static List<VariantDocument> variants(Exercise exercise) {
    List<VariantDocument> variants = of(exercise).variants();
    return variants == null ? List.of() : variants;
  }
}
