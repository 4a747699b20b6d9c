package org.rhomboid.progress.domain.export;

import java.time.LocalDate;

/**
 * What the figures of groups are made of, of one member and one closed week, as it was when the week was closed. Nobody but the member ever sees it alone.
 *
 * @param week its Monday
 * @param level the training level then, or null
 * @param unit the department then, or null
 * @param practisedDays 0 to 7
 * @param seconds of the sessions
 * @param planned sessions planned
 * @param done of them
 * @param painSum of the ratings before sessions, each 0 to 10
 * @param painCount how many ratings
 */
public record ExportedCohortWeek(
    LocalDate week,
    String level,
    String unit,
    int practisedDays,
    long seconds,
    int planned,
    int done,
    int painSum,
    int painCount) {

  /** Without its content: it is health data. */
  @Override
  public String toString() {
    return "ExportedCohortWeek[" + week + "]";
  }
}
