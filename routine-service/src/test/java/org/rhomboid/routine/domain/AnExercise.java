package org.rhomboid.routine.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Equipment;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;

/** Makes exercises for tests: needs nothing, allowed anywhere, 8 to 12 repetitions. */
public final class AnExercise {

  private final String slug;
  private final Kind kind;
  private List<String> positions = List.of("standing");
  private Equipment equipment = Equipment.NONE;
  private List<String> targets = List.of("upper-back");
  private boolean desk = true;
  private boolean needsBalance;
  private List<String> levels = List.of();
  private Optional<EffectiveDose> dose = Optional.of(reps(8, 12));
  private final List<Caution> cautions = new ArrayList<>();
  private int sources = 1;
  private List<String> easier = List.of();
  private List<String> harder = List.of();

  private AnExercise(String slug, Kind kind) {
    this.slug = slug;
    this.kind = kind;
  }

  public static AnExercise of(Kind kind, String slug) {
    return new AnExercise(slug, kind);
  }

  /** Repetitions of one article, no sets stated. */
  public static EffectiveDose reps(int min, int max) {
    return dose(DoseUnit.REPS, null, new Range(min, max), null);
  }

  /** A hold of one article, no sets stated. */
  public static EffectiveDose hold(int min, int max) {
    return dose(DoseUnit.HOLD_SECONDS, null, null, new Range(min, max));
  }

  public static EffectiveDose dose(DoseUnit unit, Range sets, Range reps, Range hold) {
    return new EffectiveDose(
        "001",
        unit,
        Optional.ofNullable(sets),
        Optional.ofNullable(reps),
        Optional.ofNullable(hold),
        false,
        1,
        Optional.empty());
  }

  public AnExercise positions(String... words) {
    positions = List.of(words);
    return this;
  }

  public AnExercise needs(String... allOf) {
    equipment = new Equipment(List.of(allOf), equipment.anyOf());
    return this;
  }

  public AnExercise needsOneOf(String... anyOf) {
    equipment = new Equipment(equipment.allOf(), List.of(anyOf));
    return this;
  }

  public AnExercise targets(String... words) {
    targets = List.of(words);
    return this;
  }

  public AnExercise notAtADesk() {
    desk = false;
    return this;
  }

  public AnExercise needsBalance() {
    needsBalance = true;
    return this;
  }

  public AnExercise levels(String... words) {
    levels = List.of(words);
    return this;
  }

  public AnExercise dose(EffectiveDose stated) {
    dose = Optional.of(stated);
    return this;
  }

  public AnExercise withoutDose() {
    dose = Optional.empty();
    return this;
  }

  public AnExercise caution(String condition, Severity severity, String reason) {
    cautions.add(new Caution(condition, severity, reason));
    return this;
  }

  public AnExercise sources(int count) {
    sources = count;
    return this;
  }

  public AnExercise ladder(List<String> easierRungs, List<String> harderRungs) {
    easier = easierRungs;
    harder = harderRungs;
    return this;
  }

  public Exercise make() {
    return new Exercise(
        slug,
        Layer.LIBRARY,
        1,
        slug,
        kind,
        positions,
        equipment,
        targets,
        desk,
        needsBalance,
        levels,
        dose,
        cautions,
        sources,
        easier,
        harder);
  }
}
