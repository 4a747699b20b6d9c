package org.rhomboid.catalog.usecase;

import java.util.List;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Vocabulary;

/** The exercises that every tenant sees, as they ship with the service. */
public interface Library {

  /** All of them in the library's own order; each with its effective cautions and its ladder. */
  List<Exercise> exercises();

  Vocabulary vocabulary();
}
