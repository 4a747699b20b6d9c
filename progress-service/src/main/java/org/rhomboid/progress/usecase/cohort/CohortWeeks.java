package org.rhomboid.progress.usecase.cohort;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.domain.cohort.CohortQuery;
import org.rhomboid.progress.domain.cohort.CohortSecret;
import org.rhomboid.progress.domain.cohort.MemberWeek;

/** The closed weeks of members, which nothing changes any more but that a member is erased, or withdraws from the use of health data. */
public interface CohortWeeks {

  /** Closes those weeks of a query that are not closed yet. At the same time as somebody else it is done once. */
  Uni<Void> close(Tenant tenant, CohortQuery query);

  /** The tenant's seed, drawn when it is first asked for. */
  Uni<CohortSecret> secret(Tenant tenant);

  /**
   * Some members with all of their weeks of a query.
   *
   * @param after the last member of the page before; empty at first
   */
  Uni<Page> page(Tenant tenant, CohortQuery query, String after);

  /**
   * Members of a page.
   *
   * @param members each with all weeks
   * @param last the last of them; null where there are no more
   */
  record Page(List<List<MemberWeek>> members, String last) {}
}
