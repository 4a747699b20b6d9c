package org.rhomboid.catalog.out.library;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.Translation;
import org.rhomboid.catalog.domain.text.Translations;

/** The library's texts in the other languages, as far as there are any. */
final class ShippedTranslations {

  private final Map<Language, Phrases> reasons = new EnumMap<>(Language.class);
  private final Map<Language, StampsDocument> stamps = new EnumMap<>(Language.class);

  ShippedTranslations() {
    others()
        .forEach(
            language -> {
              reasons.put(language, reasons(language));
              stamps.put(language, stamps(language));
            });
  }

  /** @param english with its texts as they are now */
  Translations of(Exercise english) {
    Map<Language, Translation> translations = new EnumMap<>(Language.class);
    others()
        .forEach(
            language ->
                document(language, english.slug())
                    .ifPresent(
                        it -> translations.put(language, translation(it, language, english))));
    return new Translations(translations, Map.of());
  }

  /**
   * What the project says of exercises that are not in the library.
   *
   * @param everyExercise the cautions that hold for each exercise
   */
  Translations ofPhrases(List<Caution> everyExercise) {
    Map<Language, Translation> phrases = new EnumMap<>(Language.class);
    others().forEach(language -> phrases.put(language, phrases(language, everyExercise)));
    return new Translations(phrases, Map.of());
  }

  private Translation phrases(Language language, List<Caution> everyExercise) {
    Map<String, String> phrases = new TreeMap<>();
    Shipped.readIfThere(folder(language) + "own.yaml", OwnDocument.class)
        .ifPresent(document -> phrases.putAll(document.phrases()));
    for (Caution caution : everyExercise) {
      reasons.get(language).of(caution.reason()).ifPresent(it -> phrases.put(caution.reason(), it));
    }
    return Translation.ofPhrases(phrases);
  }

  private Translation translation(
      TranslationDocument document, Language language, Exercise english) {
    Set<TextField> outdated = stamps.get(language).outdated(english);
    return document.toTranslation(english, reasons.get(language), outdated);
  }

  private static Optional<TranslationDocument> document(Language language, String slug) {
    return Shipped.readIfThere(
        folder(language) + "exercises/" + slug + ".yaml", TranslationDocument.class);
  }

  private static Phrases reasons(Language language) {
    return Shipped.readIfThere(folder(language) + "cautions.yaml", ReasonsDocument.class)
        .map(document -> new Phrases(document.reasons()))
        .orElse(new Phrases(Map.of()));
  }

  private static StampsDocument stamps(Language language) {
    return Shipped.readIfThere(folder(language) + "stamps.yaml", StampsDocument.class)
        .orElse(new StampsDocument(Map.of()));
  }

  static String folder(Language language) {
    return "texts/" + language.tag() + "/";
  }

  static List<Language> others() {
    return Arrays.stream(Language.values()).filter(it -> it != Language.SOURCE).toList();
  }

  /** {@code texts/<language>/own.yaml}: what the project says of a tenant's own exercise, by the English. */
  record OwnDocument(Map<String, String> phrases) {}

  /** {@code texts/<language>/cautions.yaml}: each English reason with its translation. */
  record ReasonsDocument(Map<String, String> reasons) {}

  /**
   * Translations of whole phrases.
   *
   * @param known by the English one
   */
  record Phrases(Map<String, String> known) {

    private static final String AND = "; ";

    /** Of a phrase, or of several that were joined, as the reasons of two cautions are. */
    Optional<String> of(String english) {
      if (known.containsKey(english)) {
        return Optional.of(known.get(english));
      }
      return IntStream.range(1, english.length())
          .filter(at -> english.startsWith(AND, at))
          .mapToObj(at -> joined(english.substring(0, at), english.substring(at + AND.length())))
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** What joins phrases may stand inside of one too. */
    private Optional<String> joined(String first, String rest) {
      return Optional.ofNullable(known.get(first))
          .flatMap(text -> of(rest).map(others -> text + AND + others));
    }
  }
}
