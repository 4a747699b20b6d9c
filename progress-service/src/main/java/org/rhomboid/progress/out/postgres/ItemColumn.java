package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.rhomboid.progress.domain.session.Effort;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;

/** One exercise of a session as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemColumn(
    String slug,
    int revision,
    int setsDone,
    Integer repsDone,
    Integer holdSeconds,
    Outcome outcome,
    Effort effort,
    Integer pain) {

  static ItemColumn of(PerformedItem item) {
    return new ItemColumn(
        item.slug(),
        item.revision(),
        item.setsDone(),
        item.repsDone(),
        item.holdSeconds(),
        item.outcome(),
        item.effort(),
        item.pain());
  }

  PerformedItem toItem() {
    return new PerformedItem(
        slug, revision, setsDone, repsDone, holdSeconds, outcome, effort, pain);
  }
}
