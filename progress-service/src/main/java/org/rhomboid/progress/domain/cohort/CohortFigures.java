package org.rhomboid.progress.domain.cohort;

import java.util.List;

/**
 * Figures of a tenant's members, safe to show to those who pay for them.
 *
 * @param query what they are of
 * @param minimumCohort members in the smallest cell that is shown
 * @param whole all members
 * @param groups by name; none where the query asks for the whole only
 */
public record CohortFigures(
    CohortQuery query, int minimumCohort, CohortCell whole, List<CohortCell> groups) {

  public CohortFigures {
    groups = List.copyOf(groups);
  }
}
