package org.rhomboid.catalog.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.text.Translations;

/** Small made-up values for the tests of the rules. */
final class Samples {

  private Samples() {}

  static Range exactly(int n) {
    return new Range(n, n);
  }

  static Dose reps(String source, Range reps) {
    return dose(source, Optional.empty(), Optional.of(reps), Optional.empty());
  }

  static Dose dose(
      String source, Optional<Range> sets, Optional<Range> reps, Optional<Range> holdSeconds) {
    Optional<DoseUnit> unit =
        reps.map(r -> DoseUnit.REPS).or(() -> holdSeconds.map(h -> DoseUnit.HOLD_SECONDS));
    return new Dose(
        new Source(source),
        Optional.empty(),
        sets,
        reps,
        holdSeconds,
        unit,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Traits traits(Kind kind, Equipment equipment, List<Level> levels, String... targets) {
    return new Traits(
        kind,
        Optional.empty(),
        List.of("seated", "standing"),
        equipment,
        List.of(targets),
        true,
        false,
        levels);
  }

  static Exercise exercise(String slug, Traits traits, List<Caution> cautions, Dose... doses) {
    return new Exercise(
        slug,
        new Naming(slug, List.of()),
        traits,
        new Guidance(
            List.of("Do it."),
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()),
        List.of(doses),
        new Provenance(false, List.of(), List.of(), Attribution.RHOMBOID),
        cautions,
        new Ladder(List.of(), List.of(), List.of()),
        Translations.NONE);
  }
}
