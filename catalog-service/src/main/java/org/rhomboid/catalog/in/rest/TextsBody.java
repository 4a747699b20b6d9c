package org.rhomboid.catalog.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.text.Translation;

/** A tenant's texts of an exercise in one language; what is absent is not translated. */
@Schema(name = "TextsDraft")
record TextsBody(
    @Line String name,
    @Size(max = 20, message = "has at most 20 entries") List<@NotNull @Line String> aliases,
    @Size(max = 20, message = "has at most 20 entries") List<@NotNull @Prose String> instructions,
    @Size(max = 20, message = "has at most 20 entries") List<@NotNull @Prose String> cues,
    @Valid DraftBody.FeelBody feel,
    @Prose String progression,
    @Size(max = 10, message = "has at most 10 entries")
        Map<@Slug String, @NotNull @Valid VariantTexts> variants) {

  @Schema(name = "VariantTextsDraft")
  record VariantTexts(
      @NotNull(message = "is required") @Line String name,
      @NotNull(message = "is required") @Prose String text) {}

  /** By language. */
  @Schema(name = "TranslationsDraft")
  record Translations(@Valid TextsBody de, @Valid TextsBody es, @Valid TextsBody fr) {

    Map<Language, Translation> byLanguage() {
      Map<Language, Translation> texts = new EnumMap<>(Language.class);
      put(texts, Language.DE, de);
      put(texts, Language.ES, es);
      put(texts, Language.FR, fr);
      return texts;
    }

    private static void put(Map<Language, Translation> texts, Language language, TextsBody body) {
      if (body != null && !body.toTranslation().isEmpty()) {
        texts.put(language, body.toTranslation());
      }
    }
  }

  private Translation toTranslation() {
    return new Translation(
        Optional.ofNullable(name),
        orEmpty(aliases),
        orEmpty(instructions),
        orEmpty(cues),
        Optional.ofNullable(feel).map(it -> new Feel(it.should(), it.shouldNot())),
        Optional.ofNullable(progression),
        variantTexts(),
        Map.of(),
        Set.of());
  }

  private Map<String, Translation.VariantText> variantTexts() {
    Map<String, Translation.VariantText> texts = new TreeMap<>();
    if (variants != null) {
      variants.forEach(
          (slug, it) -> texts.put(slug, new Translation.VariantText(it.name(), it.text())));
    }
    return texts;
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }
}
