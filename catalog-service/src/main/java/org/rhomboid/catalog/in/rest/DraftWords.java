package org.rhomboid.catalog.in.rest;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.text.Translation;

/** Drafts in the words of the API: what {@link DraftBody#toDraft()} reads, the other way. */
final class DraftWords {

  private DraftWords() {}

  static DraftBody body(Draft draft) {
    return new DraftBody(
        null,
        null,
        said(draft, Field.NAME),
        said(draft, Field.ALIASES),
        said(draft, Field.KIND, Kind::word),
        inner(draft, Field.TRADITION),
        said(draft, Field.POSITIONS),
        said(draft, Field.EQUIPMENT, DraftWords::equipment),
        said(draft, Field.TARGETS),
        said(draft, Field.DESK),
        said(draft, Field.NEEDS_BALANCE),
        said(draft, Field.LEVELS),
        said(draft, Field.INSTRUCTIONS),
        said(draft, Field.CUES),
        feel(draft.get(Field.FEEL).flatMap(it -> it)),
        said(draft, Field.BREATH, DraftWords::breath),
        said(draft, Field.DOSE, DraftWords::dose),
        inner(draft, Field.PROGRESSION),
        said(draft, Field.VARIANTS, all(DraftWords::variant)),
        said(draft, Field.PAIRS_WELL_WITH),
        draft.get(Field.FOLLOWED_BY).flatMap(it -> it).map(Kind::word).orElse(null),
        said(draft, Field.NEVER_ON),
        said(draft, Field.CAUTIONS, all(DraftWords::caution)),
        said(draft, Field.LADDER, DraftWords::ladder),
        said(draft, Field.NOTES),
        said(draft, Field.ATTRIBUTION, DraftWords::attribution),
        said(draft, Field.TRANSLATIONS, DraftWords::translations));
  }

  private static <T> T said(Draft draft, Field<T> field) {
    return draft.get(field).orElse(null);
  }

  private static <T, R> R said(Draft draft, Field<T> field, Function<T, R> write) {
    return draft.get(field).map(write).orElse(null);
  }

  private static <T> T inner(Draft draft, Field<Optional<T>> field) {
    return draft.get(field).flatMap(it -> it).orElse(null);
  }

  private static <T, R> Function<List<T>, List<R>> all(Function<T, R> write) {
    return list -> list.stream().map(write).toList();
  }

  private static DraftBody.EquipmentBody equipment(Equipment equipment) {
    return new DraftBody.EquipmentBody(equipment.allOf(), equipment.anyOf());
  }

  private static DraftBody.FeelBody feel(Optional<Feel> feel) {
    return feel.map(it -> new DraftBody.FeelBody(it.should(), it.shouldNot())).orElse(null);
  }

  private static Map<String, String> breath(Map<String, Breath> breath) {
    Map<String, String> words = new LinkedHashMap<>();
    breath.forEach((phase, how) -> words.put(phase, how.word()));
    return words;
  }

  private static DoseBody dose(Dose dose) {
    return new DoseBody(
        range(dose.sets()),
        range(dose.reps()),
        range(dose.holdSeconds()),
        dose.unit().orElse(null),
        dose.perSide(),
        dose.directions().orElse(null),
        range(dose.restSeconds()));
  }

  private static DoseBody.RangeBody range(Optional<Range> range) {
    return range.map(it -> new DoseBody.RangeBody(it.min(), it.max())).orElse(null);
  }

  private static DraftBody.VariantBody variant(Variant variant) {
    return new DraftBody.VariantBody(
        variant.slug(), variant.level().orElse(null), variant.name(), variant.text());
  }

  private static DraftBody.CautionBody caution(Caution caution) {
    return new DraftBody.CautionBody(
        caution.condition(),
        caution.severity(),
        caution.reason(),
        caution.substitute().orElse(null));
  }

  private static DraftBody.LadderBody ladder(Ladders.Rungs rungs) {
    return new DraftBody.LadderBody(rungs.easier(), rungs.substitutes());
  }

  private static DraftBody.AttributionBody attribution(Attribution attribution) {
    return new DraftBody.AttributionBody(
        attribution.author(),
        attribution.licence(),
        attribution.licenceUrl().orElse(null),
        attribution.source().orElse(null));
  }

  private static TextsBody.Translations translations(Map<Language, Translation> own) {
    Map<Language, TextsBody> texts = new EnumMap<>(Language.class);
    own.forEach((language, translation) -> texts.put(language, texts(translation)));
    return new TextsBody.Translations(
        texts.get(Language.DE), texts.get(Language.ES), texts.get(Language.FR));
  }

  private static TextsBody texts(Translation translation) {
    return new TextsBody(
        translation.name().orElse(null),
        translation.aliases(),
        translation.instructions(),
        translation.cues(),
        feel(translation.feel()),
        translation.progression().orElse(null),
        variants(translation.variants()));
  }

  private static Map<String, TextsBody.VariantTexts> variants(
      Map<String, Translation.VariantText> variants) {
    Map<String, TextsBody.VariantTexts> texts = new TreeMap<>();
    variants.forEach(
        (slug, it) -> texts.put(slug, new TextsBody.VariantTexts(it.name(), it.text())));
    return texts;
  }
}
