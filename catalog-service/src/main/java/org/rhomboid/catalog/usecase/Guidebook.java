package org.rhomboid.catalog.usecase;

import java.util.Optional;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.advice.Advice;

/** What every tenant is told beside the exercises, as it ships with the service. */
public interface Guidebook {

  /** In this language; what is not translated is English and says so. */
  Advice advice(Language language);

  /** The display names in this language, or empty where there are none yet. English is always there. */
  Optional<Vocabulary> words(Language language);
}
