package org.rhomboid.catalog.domain.exchange;

import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.Entry;

/**
 * What becomes of one row.
 *
 * @param number of the row
 * @param because of a skipped row
 * @param duplicateOf the slug of the exercise with the same instructions
 * @param breaches of a refused row, at least one
 * @param entry to be written for a created or changed row
 */
public record Verdict(
    int number,
    RowOutcome outcome,
    Optional<SkippedBecause> because,
    Optional<String> duplicateOf,
    List<Breach> breaches,
    Optional<Entry> entry) {

  public Verdict {
    breaches = List.copyOf(breaches);
  }

  static Verdict skipped(int number, SkippedBecause because) {
    return new Verdict(
        number,
        RowOutcome.SKIPPED,
        Optional.of(because),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Verdict duplicate(int number, String other) {
    return new Verdict(
        number,
        RowOutcome.SKIPPED,
        Optional.of(SkippedBecause.DUPLICATE),
        Optional.of(other),
        List.of(),
        Optional.empty());
  }

  static Verdict refused(int number, List<Breach> breaches) {
    return new Verdict(
        number, RowOutcome.REFUSED, Optional.empty(), Optional.empty(), breaches, Optional.empty());
  }

  static Verdict written(int number, RowOutcome outcome, Entry entry) {
    return new Verdict(
        number, outcome, Optional.empty(), Optional.empty(), List.of(), Optional.of(entry));
  }
}
