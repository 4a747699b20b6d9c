package org.rhomboid.catalog.out.postgres;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Naming;
import org.rhomboid.catalog.domain.Provenance;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.text.Translation;
import org.rhomboid.catalog.domain.text.Translations;

/** A whole exercise as stored. Its slug is a column of its own. */
record ExerciseColumn(
    String name,
    List<String> aliases,
    TraitsColumn traits,
    GuidanceColumn guidance,
    List<DoseColumn> doses,
    boolean identifiedFromDescription,
    List<String> notes,
    List<String> ours,
    List<CautionColumn> cautions,
    List<String> easier,
    List<String> harder,
    List<String> substitutes,
    AttributionColumn attribution,
    Map<Language, TranslationColumn> shippedTexts,
    Map<Language, TranslationColumn> ownTexts) {

  record CautionColumn(String condition, Severity severity, String reason, String substitute) {

    static CautionColumn of(Caution caution) {
      return new CautionColumn(
          caution.condition(),
          caution.severity(),
          caution.reason(),
          caution.substitute().orElse(null));
    }

    Caution toCaution() {
      return new Caution(condition, severity, reason, Optional.ofNullable(substitute));
    }
  }

  record AttributionColumn(String author, String licence, String licenceUrl, String source) {

    static AttributionColumn of(Attribution attribution) {
      return new AttributionColumn(
          attribution.author(),
          attribution.licence(),
          attribution.licenceUrl().orElse(null),
          attribution.source().orElse(null));
    }

    Attribution toAttribution() {
      return new Attribution(
          author, licence, Optional.ofNullable(licenceUrl), Optional.ofNullable(source));
    }
  }

  static ExerciseColumn of(Exercise exercise) {
    return new ExerciseColumn(
        exercise.naming().name(),
        exercise.naming().aliases(),
        TraitsColumn.of(exercise.traits()),
        GuidanceColumn.of(exercise.guidance()),
        exercise.doses().stream().map(DoseColumn::of).toList(),
        exercise.provenance().identifiedFromDescription(),
        exercise.provenance().notes(),
        exercise.provenance().ours(),
        exercise.cautions().stream().map(CautionColumn::of).toList(),
        exercise.ladder().easier(),
        exercise.ladder().harder(),
        exercise.ladder().substitutes(),
        AttributionColumn.of(exercise.provenance().attribution()),
        columns(exercise.translations().shipped()),
        columns(exercise.translations().own()));
  }

  Exercise toExercise(String slug) {
    return new Exercise(
        slug,
        new Naming(name, aliases),
        traits.toTraits(),
        guidance.toGuidance(),
        doses.stream().map(DoseColumn::toDose).toList(),
        new Provenance(
            identifiedFromDescription,
            notes,
            ours,
            attribution == null ? Attribution.RHOMBOID : attribution.toAttribution()),
        cautions.stream().map(CautionColumn::toCaution).toList(),
        new Ladder(easier, harder, substitutes),
        new Translations(translations(shippedTexts), translations(ownTexts)));
  }

  private static Map<Language, TranslationColumn> columns(Map<Language, Translation> texts) {
    Map<Language, TranslationColumn> columns = new TreeMap<>();
    texts.forEach((language, text) -> columns.put(language, TranslationColumn.of(text)));
    return columns;
  }

  private static Map<Language, Translation> translations(Map<Language, TranslationColumn> columns) {
    Map<Language, Translation> texts = new TreeMap<>();
    if (columns != null) {
      columns.forEach((language, column) -> texts.put(language, column.toTranslation()));
    }
    return texts;
  }
}
