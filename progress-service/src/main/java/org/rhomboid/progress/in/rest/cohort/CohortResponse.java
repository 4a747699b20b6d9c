package org.rhomboid.progress.in.rest.cohort;

import java.time.LocalDate;
import java.util.List;
import org.rhomboid.progress.domain.cohort.CohortCell;
import org.rhomboid.progress.domain.cohort.CohortFigures;
import org.rhomboid.progress.domain.cohort.CohortQuery;

/**
 * Figures of groups of members.
 *
 * @param range as asked for
 * @param groupBy as asked for, or null
 * @param from the Monday of the first week
 * @param to the Sunday of the last week, at least a week ago
 * @param weeks 4, 13 or 52
 * @param minimumCohort members in the smallest group that is shown
 * @param whole all members
 * @param groups by name; empty without {@code groupBy}
 */
public record CohortResponse(
    String range,
    String groupBy,
    LocalDate from,
    LocalDate to,
    int weeks,
    int minimumCohort,
    CohortCell whole,
    List<CohortCell> groups) {

  static CohortResponse of(CohortFigures figures) {
    CohortQuery query = figures.query();
    return new CohortResponse(
        query.range().code(),
        query.grouping().code(),
        query.first().monday(),
        query.last().sunday(),
        query.range().weeks(),
        figures.minimumCohort(),
        figures.whole(),
        figures.groups());
  }
}
