package org.rhomboid.catalog.domain.layer;

import java.util.List;

/** What comes of a tenant's wish to change its catalog. */
public sealed interface Decision {

  /** A new entry is to be written. */
  record Change(Entry entry) implements Decision {}

  /** It is so already. */
  record Unchanged() implements Decision {}

  /** There is no such exercise, or nothing to undo. */
  record NothingThere() implements Decision {}

  /** Somebody else has changed it since it was read. */
  record Stale() implements Decision {}

  /** @param breaches every rule that is broken, at least one */
  record Refused(List<Breach> breaches) implements Decision {}
}
