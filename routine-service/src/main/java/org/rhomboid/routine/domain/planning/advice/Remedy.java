package org.rhomboid.routine.domain.planning.advice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A smallest change of the profile that would give a lawful plan where there is none, or what the week lacks.
 *
 * @param changes one, or two where no single one helps; both together
 * @param sessions how many the week would have
 * @param complete whether nothing at all would be missing then
 */
public record Remedy(List<Relaxation> changes, int sessions, boolean complete) {

  public Remedy {
    changes = List.copyOf(changes);
  }

  /** For programs: that of the change, {@code TWO_CHANGES} of two. */
  public String code() {
    return changes.size() == 1 ? changes.get(0).code().name() : "TWO_CHANGES";
  }

  /** For the member. */
  public String text() {
    String with = changes.stream().map(Relaxation::text).collect(Collectors.joining(" and "));
    String week = sessions == 1 ? "1 session" : sessions + " sessions";
    return with
        + ": "
        + week
        + (complete ? " in the week" : " in the week, though something would still be missing");
  }
}
