package org.rhomboid.catalog.out.postgres;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.Translation;

/** The texts of one language as stored. */
record TranslationColumn(
    String name,
    List<String> aliases,
    List<String> instructions,
    List<String> cues,
    Feel feel,
    String progression,
    Map<String, Translation.VariantText> variants,
    Map<String, String> phrases,
    Set<TextField> outdated) {

  static TranslationColumn of(Translation translation) {
    return new TranslationColumn(
        translation.name().orElse(null),
        translation.aliases(),
        translation.instructions(),
        translation.cues(),
        translation.feel().orElse(null),
        translation.progression().orElse(null),
        translation.variants(),
        translation.phrases(),
        translation.outdated());
  }

  Translation toTranslation() {
    return new Translation(
        Optional.ofNullable(name),
        aliases,
        instructions,
        cues,
        Optional.ofNullable(feel),
        Optional.ofNullable(progression),
        variants,
        phrases,
        outdated);
  }
}
