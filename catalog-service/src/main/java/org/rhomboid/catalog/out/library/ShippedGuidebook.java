package org.rhomboid.catalog.out.library;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.usecase.Guidebook;

/** The guidance and the display names from the data files, read once. English ones have to be there, those in other languages may be. */
@Singleton
public final class ShippedGuidebook implements Guidebook {

  private final Map<Language, Advice> advice = new EnumMap<>(Language.class);
  private final Map<Language, Vocabulary> words = new EnumMap<>(Language.class);

  /**
   * @throws IllegalStateException where an English file is missing
   * @throws java.io.UncheckedIOException where a file cannot be read or does not have the shape of its document
   */
  public ShippedGuidebook() {
    Advice english = Shipped.read("guidance.yaml", GuidanceDocument.class).toAdvice();
    for (Language language : Language.values()) {
      advice.put(language, told(english, language));
      Shipped.readIfThere(folder(language) + "vocabulary.yaml", Vocabulary.class)
          .ifPresent(names -> words.put(language, names));
    }
  }

  @Override
  public Advice advice(Language language) {
    return advice.get(language);
  }

  @Override
  public Optional<Vocabulary> words(Language language) {
    return Optional.ofNullable(words.get(language));
  }

  private static Advice told(Advice english, Language language) {
    if (language == Language.SOURCE) {
      return english;
    }
    return Shipped.readIfThere(folder(language) + "guidance.yaml", GuidanceTextsDocument.class)
        .map(texts -> texts.of(english, language))
        .orElse(english);
  }

  private static String folder(Language language) {
    return language == Language.SOURCE ? "" : "texts/" + language.tag() + "/";
  }
}
