package org.rhomboid.catalog.domain.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.text.Translation;

/**
 * A translation has as many steps and cues as there are in English and texts for exactly its variants, and translates nothing that English does not say: a half
 * translated list cannot be shown, and a text without a place never is.
 */
final class TranslationRules {

  private final Optional<Exercise> library;
  private final Draft draft;
  private final List<Breach> breaches = new ArrayList<>();

  private TranslationRules(Optional<Exercise> library, Draft draft) {
    this.library = library;
    this.draft = draft;
  }

  /** @param library the exercise that the draft lies over */
  static List<Breach> broken(Optional<Exercise> library, Draft draft) {
    TranslationRules rules = new TranslationRules(library, draft);
    draft.get(Field.TRANSLATIONS).ifPresent(translations -> translations.forEach(rules::check));
    return rules.breaches;
  }

  private void check(Language language, Translation translation) {
    String at = "/translations/" + language.tag();
    sameLength(at + "/instructions", translation.instructions(), all(Field.INSTRUCTIONS));
    sameLength(at + "/cues", translation.cues(), all(Field.CUES));
    said(at + "/feel", translation.feel(), english(Field.FEEL));
    said(at + "/progression", translation.progression(), english(Field.PROGRESSION));
    sameVariants(at + "/variants", translation.variants());
  }

  private void sameLength(String at, List<?> translated, List<?> english) {
    if (!translated.isEmpty() && translated.size() != english.size()) {
      refuse(at, "has " + english.size() + " entries, as many as in English");
    }
  }

  private void said(String at, Optional<?> translated, Optional<? extends Optional<?>> english) {
    if (translated.isPresent() && english.filter(Optional::isPresent).isEmpty()) {
      refuse(at, "translates what English does not say");
    }
  }

  private void sameVariants(String at, Map<String, Translation.VariantText> translated) {
    Set<String> english =
        all(Field.VARIANTS).stream().map(Variant::slug).collect(Collectors.toSet());
    if (!translated.isEmpty() && !translated.keySet().equals(english)) {
      Set<String> wrong = new HashSet<>(english);
      wrong.removeAll(translated.keySet());
      translated.keySet().stream().filter(slug -> !english.contains(slug)).forEach(wrong::add);
      refuse(at, "has texts for exactly the variants that English has; see to " + listed(wrong));
    }
  }

  private <T> List<T> all(Field<List<T>> field) {
    return english(field).orElse(List.of());
  }

  private <T> Optional<T> english(Field<T> field) {
    return draft.get(field).or(() -> library.map(field::of));
  }

  private void refuse(String pointer, String detail) {
    breaches.add(new Breach(pointer, detail));
  }

  private static String listed(Set<String> slugs) {
    return slugs.stream().sorted().collect(Collectors.joining(", "));
  }
}
