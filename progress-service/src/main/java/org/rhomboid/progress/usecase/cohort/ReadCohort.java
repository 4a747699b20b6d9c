package org.rhomboid.progress.usecase.cohort;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.cohort.CohortCount;
import org.rhomboid.progress.domain.cohort.CohortFigures;
import org.rhomboid.progress.domain.cohort.CohortQuery;
import org.rhomboid.progress.domain.cohort.CohortRange;
import org.rhomboid.progress.domain.cohort.Grouping;
import org.rhomboid.progress.domain.organization.Organization;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.domain.privacy.AuditDetail;
import org.rhomboid.progress.domain.privacy.AuditedAction;
import org.rhomboid.progress.usecase.organization.OrganizationSettingsStore;
import org.rhomboid.progress.usecase.privacy.Actor;
import org.rhomboid.progress.usecase.privacy.AuditLog;

/** Reads figures of the members of an organisation, of weeks that are closed. Who read them is recorded. */
@ApplicationScoped
public class ReadCohort {

  private final CohortWeeks weeks;
  private final OrganizationSettingsStore settings;
  private final AuditLog audit;
  private final Clock clock;

  ReadCohort(CohortWeeks weeks, OrganizationSettingsStore settings, AuditLog audit, Clock clock) {
    this.weeks = weeks;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<CohortFigures> read(Actor actor, CohortRange range, Grouping grouping) {
    Instant now = clock.instant();
    CohortQuery query = CohortQuery.at(now, range, grouping);
    return weeks
        .close(actor.tenant(), query)
        .chain(() -> settings.find(actor.tenant()))
        .chain(organization -> begun(actor.tenant(), query, organization))
        .chain(count -> counted(actor.tenant(), query, count, ""))
        .call(() -> audit.record(actor, reading(query, now)))
        .map(CohortCount::figures);
  }

  private Uni<CohortCount> begun(Tenant tenant, CohortQuery query, Organization organization) {
    int minimum = organization.settings().minimumCohort();
    return weeks.secret(tenant).map(secret -> CohortCount.of(query, secret, minimum));
  }

  private Uni<CohortCount> counted(
      Tenant tenant, CohortQuery query, CohortCount count, String after) {
    return weeks.page(tenant, query, after).chain(page -> add(tenant, query, count, page));
  }

  private Uni<CohortCount> add(
      Tenant tenant, CohortQuery query, CohortCount count, CohortWeeks.Page page) {
    page.members().forEach(count::add);
    return page.last() == null
        ? Uni.createFrom().item(count)
        : counted(tenant, query, count, page.last());
  }

  private static AuditedAction reading(CohortQuery query, Instant now) {
    AuditedAction reading =
        AuditedAction.of(AuditAction.COHORT_READ, now)
            .with(AuditDetail.RANGE, query.range().code());
    return query.grouping() == Grouping.NONE
        ? reading
        : reading.with(AuditDetail.GROUP_BY, query.grouping().code());
  }
}
