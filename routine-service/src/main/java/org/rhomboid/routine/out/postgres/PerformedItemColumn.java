package org.rhomboid.routine.out.postgres;

import org.rhomboid.routine.domain.performed.PerformedSession;

/** One exercise of a performed session as it is stored. */
record PerformedItemColumn(String slug, boolean done) {

  static PerformedItemColumn of(PerformedSession.Item item) {
    return new PerformedItemColumn(item.slug(), item.done());
  }

  PerformedSession.Item toItem() {
    return new PerformedSession.Item(slug, done);
  }
}
