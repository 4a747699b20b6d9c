package org.rhomboid.catalog.domain.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.DefaultDose;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Naming;
import org.rhomboid.catalog.domain.Provenance;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Traits;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.Translations;

/**
 * Makes a whole exercise of a draft: over an exercise of the library what the draft is silent about follows the library; a tenant's own has careful
 * defaults. The draft has passed the {@link DraftRules}.
 */
public final class Assembly {

  private final String slug;
  private final Optional<Exercise> library;
  private final Draft draft;
  private final Defaults defaults;

  private Assembly(String slug, Optional<Exercise> library, Draft draft, Defaults defaults) {
    this.slug = slug;
    this.library = library;
    this.draft = draft;
    this.defaults = defaults;
  }

  /**
   * What a tenant's own exercise is made with where the draft is silent.
   *
   * @param attribution the tenant's
   * @param everyExercise cautions that hold for each exercise
   * @param conditions all of them: the exercise is blocked for each until somebody has reviewed its cautions
   * @param phrases what the project itself says of such an exercise, in the other languages
   */
  public record Defaults(
      Attribution attribution,
      List<Caution> everyExercise,
      Collection<String> conditions,
      Translations phrases) {}

  /** @param draft only what differs from the library's */
  public static Exercise overlay(Exercise library, Draft draft) {
    return new Assembly(library.slug(), Optional.of(library), draft, null).exercise();
  }

  /** @param draft with everything that {@link DraftRules} requires of an exercise of one's own */
  public static Exercise own(String slug, Draft draft, Defaults defaults) {
    return new Assembly(slug, Optional.empty(), draft, defaults).exercise();
  }

  private Exercise exercise() {
    return new Exercise(
        slug,
        new Naming(value(Field.NAME), value(Field.ALIASES, List::of)),
        traits(),
        guidance(),
        doses(),
        provenance(),
        cautions(),
        ladder(),
        translations());
  }

  private Traits traits() {
    return new Traits(
        value(Field.KIND),
        value(Field.TRADITION, Optional::empty),
        value(Field.POSITIONS),
        value(Field.EQUIPMENT, () -> new Equipment(List.of(), List.of())),
        value(Field.TARGETS),
        value(Field.DESK, () -> false),
        value(Field.NEEDS_BALANCE, () -> false),
        value(Field.LEVELS, List::of));
  }

  private Guidance guidance() {
    return new Guidance(
        value(Field.INSTRUCTIONS),
        cues(),
        value(Field.FEEL, Optional::empty),
        value(Field.BREATH, Map::of),
        progression(),
        variants(),
        value(Field.PAIRS_WELL_WITH, List::of),
        value(Field.FOLLOWED_BY, Optional::empty),
        neverOn());
  }

  /** A cue that the library has too is still its source's. */
  private List<Statement> cues() {
    List<Statement> stated = library.map(it -> it.guidance().cues()).orElse(List.of());
    Function<String, Statement> cue =
        text ->
            stated.stream()
                .filter(it -> it.text().equals(text))
                .findFirst()
                .orElse(new Statement(Source.TENANT, text));
    return draft.get(Field.CUES).map(texts -> texts.stream().map(cue).toList()).orElse(stated);
  }

  private Optional<Statement> progression() {
    return draft
        .get(Field.PROGRESSION)
        .map(text -> text.map(it -> new Statement(Source.TENANT, it)))
        .orElseGet(() -> library.flatMap(it -> it.guidance().progression()));
  }

  /** So is a variant. */
  private List<Variant> variants() {
    List<Variant> stated = library.map(it -> it.guidance().variants()).orElse(List.of());
    UnaryOperator<Variant> variant =
        own ->
            stated.stream()
                .filter(it -> it.statedBy(Source.TENANT).equals(own))
                .findFirst()
                .orElse(own);
    return draft.get(Field.VARIANTS).map(own -> own.stream().map(variant).toList()).orElse(stated);
  }

  /** Safety: what the library is never done on stays so. */
  private List<String> neverOn() {
    List<String> stated = library.map(it -> it.guidance().neverOn()).orElse(List.of());
    return Stream.concat(value(Field.NEVER_ON, List::of).stream(), stated.stream())
        .distinct()
        .toList();
  }

  /** The tenant's dose beside what the articles state, which stays to be seen. */
  private List<Dose> doses() {
    List<Dose> stated = new ArrayList<>(library.map(Exercise::doses).orElse(List.of()));
    draft.get(Field.DOSE).ifPresent(stated::add);
    if (stated.isEmpty()) {
      stated.add(DefaultDose.of(value(Field.KIND)));
    }
    return stated;
  }

  private Provenance provenance() {
    return new Provenance(
        library.map(it -> it.provenance().identifiedFromDescription()).orElse(false),
        value(Field.NOTES, List::of),
        library.map(it -> it.provenance().ours()).orElse(List.of()),
        value(Field.ATTRIBUTION, () -> defaults.attribution()));
  }

  private List<Caution> cautions() {
    AssembledCautions cautions =
        new AssembledCautions(draft.get(Field.CAUTIONS), value(Field.NEEDS_BALANCE, () -> false));
    return library
        .map(it -> cautions.over(it.cautions()))
        .orElseGet(() -> cautions.alone(defaults.everyExercise(), defaults.conditions()));
  }

  /** The harder rungs come of the others' easier ones: the {@link CatalogView} puts them in. */
  private Ladder ladder() {
    Ladders.Rungs rungs = value(Field.LADDER, () -> new Ladders.Rungs(List.of(), List.of()));
    List<String> harder = library.map(it -> it.ladder().harder()).orElse(List.of());
    return new Ladder(rungs.easier(), harder, rungs.substitutes());
  }

  private Translations translations() {
    Translations shipped = library.map(Exercise::translations).orElseGet(() -> defaults.phrases());
    return shipped.overlaid(replacedTexts(), value(Field.TRANSLATIONS, Map::of));
  }

  private Set<TextField> replacedTexts() {
    Set<String> replaced = draft.fields().stream().map(Field::word).collect(Collectors.toSet());
    return Stream.of(TextField.values())
        .filter(text -> replaced.contains(text.word()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TextField.class)));
  }

  /** A field that an exercise has to have. */
  private <T> T value(Field<T> field) {
    return value(
        field,
        () -> {
          throw new IllegalArgumentException("required of " + slug + ": " + field);
        });
  }

  private <T> T value(Field<T> field, Supplier<T> otherwise) {
    return draft.get(field).or(() -> library.map(field::of)).orElseGet(otherwise);
  }
}
