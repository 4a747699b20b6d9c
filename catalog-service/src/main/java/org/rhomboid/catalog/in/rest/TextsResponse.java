package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.text.Translation;
import org.rhomboid.catalog.domain.text.Translations;

/** A tenant's own texts in one language, in the form in which they are written: what is absent is not translated. */
@Schema(name = "Texts")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TextsResponse(
    String name,
    List<String> aliases,
    List<String> instructions,
    List<String> cues,
    ExerciseResponse.FeelResponse feel,
    String progression,
    Map<String, VariantTextResponse> variants) {

  @Schema(name = "VariantTexts")
  record VariantTextResponse(String name, String text) {}

  /** By language; null where the tenant has written none. */
  static Map<String, TextsResponse> of(Translations translations) {
    Map<String, TextsResponse> texts = new TreeMap<>();
    translations.own().forEach((language, it) -> texts.put(language.tag(), of(it)));
    return texts.isEmpty() ? null : texts;
  }

  private static TextsResponse of(Translation translation) {
    return new TextsResponse(
        translation.name().orElse(null),
        translation.aliases(),
        translation.instructions(),
        translation.cues(),
        translation.feel().map(ExerciseResponse.FeelResponse::of).orElse(null),
        translation.progression().orElse(null),
        variants(translation.variants()));
  }

  private static Map<String, VariantTextResponse> variants(
      Map<String, Translation.VariantText> variants) {
    Map<String, VariantTextResponse> texts = new TreeMap<>();
    variants.forEach((slug, it) -> texts.put(slug, new VariantTextResponse(it.name(), it.text())));
    return texts;
  }
}
