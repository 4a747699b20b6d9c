package org.rhomboid.catalog.out.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.DoseUnit;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Naming;
import org.rhomboid.catalog.domain.Provenance;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Traits;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.text.Translations;

/** One file of {@code library/exercises}, as it is written. What a file leaves out is {@code null} here and empty in the domain. */
record ExerciseDocument(
    String slug,
    String name,
    List<String> aliases,
    Kind kind,
    String tradition,
    List<String> positions,
    EquipmentDocument equipment,
    List<String> targets,
    boolean desk,
    boolean needsBalance,
    List<Level> levels,
    List<String> instructions,
    List<StatementDocument> cues,
    FeelDocument feel,
    Map<String, Breath> breath,
    List<DoseDocument> doses,
    StatementDocument progression,
    List<VariantDocument> variants,
    List<String> pairsWellWith,
    Kind followedBy,
    List<String> neverOn,
    boolean identifiedFromDescription,
    List<String> notes,
    List<String> ours) {

  record EquipmentDocument(List<String> allOf, List<String> anyOf) {}

  record StatementDocument(String source, String text) {
    Statement toStatement() {
      return new Statement(new Source(source), text);
    }
  }

  record FeelDocument(String should, String shouldNot) {
    Feel toFeel() {
      return new Feel(should, shouldNot);
    }
  }

  record VariantDocument(String slug, Level level, String name, String text, String source) {
    Variant toVariant() {
      return new Variant(slug, Optional.ofNullable(level), name, text, new Source(source));
    }
  }

  record DoseDocument(
      String source,
      String statedAs,
      Range sets,
      Range reps,
      Range holdSeconds,
      DoseUnit unit,
      boolean perSide,
      Integer directions,
      Range restSeconds,
      String why) {
    Dose toDose() {
      return new Dose(
          new Source(source),
          Optional.ofNullable(statedAs),
          Optional.ofNullable(sets),
          Optional.ofNullable(reps),
          Optional.ofNullable(holdSeconds),
          Optional.ofNullable(unit),
          perSide,
          Optional.ofNullable(directions),
          Optional.ofNullable(restSeconds),
          Optional.ofNullable(why));
    }
  }

  Exercise toExercise(List<Caution> cautions, Ladder ladder, Translations translations) {
    return new Exercise(
        slug,
        new Naming(name, orEmpty(aliases)),
        traits(),
        guidance(),
        doses.stream().map(DoseDocument::toDose).toList(),
        new Provenance(
            identifiedFromDescription, orEmpty(notes), orEmpty(ours), Attribution.RHOMBOID),
        cautions,
        ladder,
        translations);
  }

  private Traits traits() {
    return new Traits(
        kind,
        Optional.ofNullable(tradition),
        positions,
        new Equipment(equipment.allOf(), equipment.anyOf()),
        targets,
        desk,
        needsBalance,
        orEmpty(levels));
  }

  private Guidance guidance() {
    return new Guidance(
        orEmpty(instructions),
        orEmpty(cues).stream().map(StatementDocument::toStatement).toList(),
        Optional.ofNullable(feel).map(FeelDocument::toFeel),
        breath == null ? Map.of() : breath,
        Optional.ofNullable(progression).map(StatementDocument::toStatement),
        orEmpty(variants).stream().map(VariantDocument::toVariant).toList(),
        orEmpty(pairsWellWith),
        Optional.ofNullable(followedBy),
        orEmpty(neverOn));
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
