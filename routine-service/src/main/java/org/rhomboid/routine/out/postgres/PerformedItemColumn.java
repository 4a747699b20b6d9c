package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PerformedSession;

/**
 * One exercise of a performed session as it is stored.
 *
 * @param done all that rows of before the outcome was kept say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PerformedItemColumn(
    String slug,
    Boolean done,
    Outcome outcome,
    int setsDone,
    Integer repsDone,
    Integer holdSeconds,
    Effort effort) {

  static PerformedItemColumn of(PerformedSession.Item item) {
    return new PerformedItemColumn(
        item.slug(),
        null,
        item.outcome(),
        item.setsDone(),
        item.repsDone().orElse(null),
        item.holdSeconds().orElse(null),
        item.effort().orElse(null));
  }

  PerformedSession.Item toItem() {
    return new PerformedSession.Item(
        slug,
        outcome == null ? ofBefore() : outcome,
        setsDone,
        Optional.ofNullable(repsDone),
        Optional.ofNullable(holdSeconds),
        Optional.ofNullable(effort));
  }

  private Outcome ofBefore() {
    return Boolean.TRUE.equals(done) ? Outcome.DONE : Outcome.SKIPPED;
  }
}
