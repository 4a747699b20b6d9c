package org.rhomboid.progress.domain.session;

import java.util.Objects;

/**
 * One exercise of a performed session. Absent values are null.
 *
 * @param slug the exercise
 * @param revision the revision it was planned or shown with
 * @param setsDone sets carried out
 * @param repsDone repetitions of a set; null where they were not counted
 * @param holdSeconds seconds a repetition was held; null where nothing was held
 * @param outcome how far it was carried out
 * @param effort how hard it felt; null where the member did not say
 * @param pain pain during it, 0 to 10 (numeric rating scale); null where the member did not say. Health data
 */
public record PerformedItem(
    String slug,
    int revision,
    int setsDone,
    Integer repsDone,
    Integer holdSeconds,
    Outcome outcome,
    Effort effort,
    Integer pain) {

  public PerformedItem {
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(outcome, "outcome");
  }
}
