package org.rhomboid.catalog.domain.layer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.DoseUnit;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Naming;
import org.rhomboid.catalog.domain.Provenance;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Traits;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.text.Translations;

/** A made-up exercise of the library that says something in every field; what a test is about is set. */
public final class SampleExercise {

  public static final Source ARTICLE = new Source("003");

  private final String slug;
  public String name;
  public List<String> aliases = List.of("Another name");
  public Kind kind = Kind.STRENGTH;
  public boolean needsBalance;
  public List<String> targets = List.of("rhomboids");
  public Equipment equipment = new Equipment(List.of("resistance-band"), List.of());
  public List<String> instructions = List.of("Stand tall.", "Pull back.");
  public List<String> neverOn = List.of();
  public List<String> pairsWellWith = List.of();
  public List<Dose> doses = List.of(reps(ARTICLE, 8, 12));
  public List<Caution> cautions = List.of();
  public List<String> easier = List.of();
  public List<String> substitutes = List.of();
  public List<String> notes = List.of("The article names no side.");
  public Translations translations = Translations.NONE;

  public SampleExercise(String slug) {
    this.slug = slug;
    this.name = "Name of " + slug;
  }

  public Exercise exercise() {
    return new Exercise(
        slug,
        new Naming(name, aliases),
        new Traits(
            kind,
            Optional.of("yoga"),
            List.of("standing"),
            equipment,
            targets,
            true,
            needsBalance,
            List.of()),
        new Guidance(
            instructions,
            List.of(
                new Statement(ARTICLE, "Shoulders stay low."),
                new Statement(Source.OURS, "Breathe.")),
            Optional.of(new Feel("Work between the blades.", "A pinch in the neck.")),
            Map.of(),
            Optional.of(new Statement(ARTICLE, "Use a stronger band.")),
            List.of(new Variant("seated", Optional.empty(), "Seated", "Sit down.", ARTICLE)),
            pairsWellWith,
            Optional.empty(),
            neverOn),
        doses,
        new Provenance(false, notes, List.of("targets: rhomboids"), Attribution.RHOMBOID),
        cautions,
        new Ladder(easier, List.of(), substitutes),
        translations);
  }

  public static Dose reps(Source source, int min, int max) {
    return dose(source, DoseUnit.REPS, new Range(min, max), null);
  }

  public static Dose hold(Source source, int min, int max) {
    return dose(source, DoseUnit.HOLD_SECONDS, null, new Range(min, max));
  }

  public static Dose dose(Source source, DoseUnit unit, Range reps, Range holdSeconds) {
    return new Dose(
        source,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(reps),
        Optional.ofNullable(holdSeconds),
        Optional.of(unit),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Caution caution(String condition, Severity severity) {
    return new Caution(condition, severity, condition + " is careful", Optional.empty());
  }

  public static Caution block(String condition, String substitute) {
    return new Caution(condition, Severity.BLOCK, "not with it", Optional.of(substitute));
  }
}
