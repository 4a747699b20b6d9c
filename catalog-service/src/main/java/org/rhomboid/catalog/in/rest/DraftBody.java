package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.kit.problem.ProblemException;

/**
 * What a tenant wants an exercise to be. Over an exercise of the library what is absent follows the library; an exercise of one's own requires {@code name},
 * {@code kind}, {@code positions}, {@code targets} and {@code instructions}. The texts are English; other languages stand under {@code translations}. What only
 * an answer has ({@code revision}, {@code sources} and so on) may be sent back and is ignored.
 *
 * @param slug may be left out: the path has it
 * @param kind mobility, stretch, release or strength
 * @param targets the primary one first
 * @param dose absent: the library's; of one's own exercise a careful default by its kind
 * @param cautions absent: the library's; of one's own exercise a block for every condition, as nobody has reviewed it
 * @param attribution absent: the tenant's own work
 */
@Schema(name = "ExerciseDraft")
@JsonIgnoreProperties({
  "layer",
  "revision",
  "doses",
  "sources",
  "ours",
  "identifiedFromDescription",
  "origin",
  "state",
  "publishedAt",
  "libraryRevision",
  "replacedBy",
  "texts",
  "overlayBehind",
  "overlay",
  "match"
})
record DraftBody(
    @Slug String slug,
    @Pattern(regexp = "en", message = "is en: other languages stand under translations")
        String language,
    @Line String name,
    @Size(max = 20, message = MANY) List<@NotNull @Line String> aliases,
    @Pattern(
            regexp = "mobility|stretch|release|strength",
            message = "must be one of mobility, release, strength, stretch")
        String kind,
    @Slug String tradition,
    @Size(max = 20, message = MANY) List<@NotNull @Slug String> positions,
    @Valid EquipmentBody equipment,
    @Size(max = 20, message = MANY) List<@NotNull @Slug String> targets,
    Boolean desk,
    Boolean needsBalance,
    @Size(max = 3, message = "has at most 3 entries") List<@NotNull Level> levels,
    @Size(max = 20, message = MANY) List<@NotNull @Prose String> instructions,
    @Size(max = 20, message = MANY) List<@NotNull @Prose String> cues,
    @Valid FeelBody feel,
    @Size(max = 10, message = "has at most 10 entries")
        Map<
                @Slug String,
                @NotNull @Pattern(regexp = "inhale|exhale", message = "is inhale or exhale") String>
            breath,
    @Valid DoseBody dose,
    @Prose String progression,
    @Size(max = 10, message = "has at most 10 entries") List<@NotNull @Valid VariantBody> variants,
    @Size(max = 20, message = MANY) List<@NotNull @Slug String> pairsWellWith,
    @Pattern(
            regexp = "mobility|stretch|release|strength",
            message = "must be one of mobility, release, strength, stretch")
        String followedBy,
    @Size(max = 20, message = MANY) List<@NotNull @Slug String> neverOn,
    @Size(max = 50, message = "has at most 50 entries") List<@NotNull @Valid CautionBody> cautions,
    @Valid LadderBody ladder,
    @Size(max = 20, message = MANY) List<@NotNull @Prose String> notes,
    @Valid AttributionBody attribution,
    @Valid TextsBody.Translations translations) {

  private static final String MANY = "has at most 20 entries";
  private static final String REQUIRED = "is required";

  @Schema(name = "EquipmentDraft")
  record EquipmentBody(
      @Size(max = 20, message = MANY) List<@NotNull @Slug String> allOf,
      @Size(max = 20, message = MANY) List<@NotNull @Slug String> anyOf) {}

  @Schema(name = "FeelDraft")
  record FeelBody(
      @NotNull(message = REQUIRED) @Prose String should,
      @NotNull(message = REQUIRED) @Prose String shouldNot) {}

  @Schema(name = "VariantDraft")
  @JsonIgnoreProperties("source")
  record VariantBody(
      @NotNull(message = REQUIRED) @Slug String slug,
      Level level,
      @NotNull(message = REQUIRED) @Line String name,
      @NotNull(message = REQUIRED) @Prose String text) {

    private Variant toVariant() {
      return new Variant(slug, Optional.ofNullable(level), name, text, Source.TENANT);
    }
  }

  /** The substitute goes with the severity BLOCK only. */
  @Schema(name = "CautionDraft")
  record CautionBody(
      @NotNull(message = REQUIRED) @Slug String condition,
      @NotNull(message = REQUIRED) Severity severity,
      @NotNull(message = REQUIRED) @Prose String reason,
      @Slug String substitute) {

    private Caution toCaution() {
      return new Caution(condition, severity, reason, Optional.ofNullable(substitute));
    }
  }

  @Schema(name = "LadderDraft")
  @JsonIgnoreProperties("harder")
  record LadderBody(
      @Size(max = 20, message = MANY) List<@NotNull @Slug String> easier,
      @Size(max = 20, message = MANY) List<@NotNull @Slug String> substitutes) {}

  /** The licence is an SPDX identifier, or starts with LicenseRef-. */
  @Schema(name = "AttributionDraft")
  @JsonIgnoreProperties("shareAlike")
  record AttributionBody(
      @NotNull(message = REQUIRED) @Line String author,
      @NotNull(message = REQUIRED)
          @Pattern(
              regexp = "[A-Za-z0-9][A-Za-z0-9.+-]{0,99}",
              message = "must be an SPDX identifier such as CC-BY-SA-4.0, or LicenseRef-…")
          String licence,
      @Pattern(regexp = WEB, message = "must be an address that starts with https:// or http://")
          String licenceUrl,
      @Pattern(regexp = WEB, message = "must be an address that starts with https:// or http://")
          String source) {

    private static final String WEB = "https?://[!-~]{1,1000}";

    private Attribution toAttribution() {
      return new Attribution(
          author, licence, Optional.ofNullable(licenceUrl), Optional.ofNullable(source));
    }
  }

  /**
   * @throws ProblemException 422 {@code invalid-request} with what the constraints of single properties cannot say
   */
  Draft toDraft() {
    DraftChecks.check(this);
    return Draft.EMPTY
        .with(Field.NAME, name)
        .with(Field.ALIASES, aliases)
        .with(Field.KIND, kind(kind))
        .with(Field.TRADITION, tradition == null ? null : Optional.of(tradition))
        .with(Field.POSITIONS, positions)
        .with(Field.EQUIPMENT, equipment == null ? null : pieces())
        .with(Field.TARGETS, targets)
        .with(Field.DESK, desk)
        .with(Field.NEEDS_BALANCE, needsBalance)
        .with(Field.LEVELS, levels)
        .with(Field.INSTRUCTIONS, instructions)
        .with(Field.CUES, cues)
        .with(Field.FEEL, feel == null ? null : Optional.of(new Feel(feel.should, feel.shouldNot)))
        .with(Field.BREATH, breath == null ? null : breaths())
        .with(Field.DOSE, dose == null ? null : dose.toDose())
        .with(Field.PROGRESSION, progression == null ? null : Optional.of(progression))
        .with(Field.VARIANTS, all(variants, VariantBody::toVariant))
        .with(Field.PAIRS_WELL_WITH, pairsWellWith)
        .with(Field.FOLLOWED_BY, followedBy == null ? null : Kind.ofWord(followedBy))
        .with(Field.NEVER_ON, neverOn)
        .with(Field.CAUTIONS, all(cautions, CautionBody::toCaution))
        .with(Field.LADDER, ladder == null ? null : rungs())
        .with(Field.NOTES, notes)
        .with(Field.ATTRIBUTION, attribution == null ? null : attribution.toAttribution())
        .with(Field.TRANSLATIONS, translations == null ? null : translations.byLanguage());
  }

  private Equipment pieces() {
    return new Equipment(orEmpty(equipment.allOf), orEmpty(equipment.anyOf));
  }

  private Ladders.Rungs rungs() {
    return new Ladders.Rungs(orEmpty(ladder.easier), orEmpty(ladder.substitutes));
  }

  private Map<String, Breath> breaths() {
    Map<String, Breath> phases = new LinkedHashMap<>();
    breath.forEach((phase, how) -> phases.put(phase, Breath.valueOf(how.toUpperCase(Locale.ROOT))));
    return phases;
  }

  private static Kind kind(String word) {
    return word == null ? null : Kind.ofWord(word).orElseThrow();
  }

  private static <T, R> List<R> all(List<T> list, Function<T, R> read) {
    return list == null ? null : list.stream().map(read).toList();
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }
}
