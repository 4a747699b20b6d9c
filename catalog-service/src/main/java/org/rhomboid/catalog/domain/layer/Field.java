package org.rhomboid.catalog.domain.layer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.text.Translation;

/**
 * A part of an exercise that a tenant may lay down. An overlay is the set of fields it lays down: all others follow the library.
 *
 * @param <T> of its values, which are equal when they say the same
 */
public final class Field<T> {

  public static final Field<String> NAME = field("name", it -> it.naming().name());
  public static final Field<List<String>> ALIASES = field("aliases", it -> it.naming().aliases());
  public static final Field<Kind> KIND = field("kind", it -> it.traits().kind());
  public static final Field<Optional<String>> TRADITION =
      field("tradition", it -> it.traits().tradition());
  public static final Field<List<String>> POSITIONS =
      field("positions", it -> it.traits().positions());
  public static final Field<Equipment> EQUIPMENT =
      field("equipment", it -> it.traits().equipment());
  public static final Field<List<String>> TARGETS = field("targets", it -> it.traits().targets());
  public static final Field<Boolean> DESK = field("desk", it -> it.traits().desk());
  public static final Field<Boolean> NEEDS_BALANCE =
      field("needsBalance", it -> it.traits().needsBalance());
  public static final Field<List<Level>> LEVELS = field("levels", it -> it.traits().levels());
  public static final Field<List<String>> INSTRUCTIONS =
      field("instructions", it -> it.guidance().instructions());
  public static final Field<List<String>> CUES =
      field("cues", it -> it.guidance().cues().stream().map(Statement::text).toList());
  public static final Field<Optional<Feel>> FEEL = field("feel", it -> it.guidance().feel());
  public static final Field<Map<String, Breath>> BREATH =
      field("breath", it -> it.guidance().breath());

  /** The effective dose, whoever states it. */
  public static final Field<Dose> DOSE = field("dose", it -> it.dose().statedBy(Source.TENANT));

  public static final Field<Optional<String>> PROGRESSION =
      field("progression", it -> it.guidance().progression().map(Statement::text));
  public static final Field<List<Variant>> VARIANTS =
      field(
          "variants",
          it -> it.guidance().variants().stream().map(v -> v.statedBy(Source.TENANT)).toList());
  public static final Field<List<String>> PAIRS_WELL_WITH =
      field("pairsWellWith", it -> it.guidance().pairsWellWith());
  public static final Field<Optional<Kind>> FOLLOWED_BY =
      field("followedBy", it -> it.guidance().followedBy());
  public static final Field<List<String>> NEVER_ON =
      field("neverOn", it -> it.guidance().neverOn());
  public static final Field<List<Caution>> CAUTIONS = field("cautions", Exercise::cautions);
  public static final Field<Ladders.Rungs> LADDER =
      field("ladder", it -> new Ladders.Rungs(it.ladder().easier(), it.ladder().substitutes()));
  public static final Field<List<String>> NOTES = field("notes", it -> it.provenance().notes());
  public static final Field<Attribution> ATTRIBUTION =
      field("attribution", it -> it.provenance().attribution());
  public static final Field<Map<Language, Translation>> TRANSLATIONS =
      field("translations", it -> it.translations().own());

  /** In the order of the API's properties. */
  public static final List<Field<?>> ALL =
      List.of(
          NAME,
          ALIASES,
          KIND,
          TRADITION,
          POSITIONS,
          EQUIPMENT,
          TARGETS,
          DESK,
          NEEDS_BALANCE,
          LEVELS,
          INSTRUCTIONS,
          CUES,
          FEEL,
          BREATH,
          DOSE,
          PROGRESSION,
          VARIANTS,
          PAIRS_WELL_WITH,
          FOLLOWED_BY,
          NEVER_ON,
          CAUTIONS,
          LADDER,
          NOTES,
          ATTRIBUTION,
          TRANSLATIONS);

  private final String word;
  private final Function<Exercise, T> read;

  private Field(String word, Function<Exercise, T> read) {
    this.word = word;
    this.read = read;
  }

  private static <T> Field<T> field(String word, Function<Exercise, T> read) {
    return new Field<>(word, read);
  }

  /** The property of the API. */
  public String word() {
    return word;
  }

  /** What an exercise says there. */
  public T of(Exercise exercise) {
    return read.apply(exercise);
  }

  /**
   * @throws IllegalArgumentException for a word that is no field
   */
  public static Field<?> ofWord(String word) {
    return ALL.stream()
        .filter(field -> field.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field of an exercise: " + word));
  }

  @Override
  public String toString() {
    return word;
  }
}
