package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.catalog.domain.exchange.Verdict;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.kit.postgres.TenantTransaction;

/** The transaction of an import: one for all its rows. */
@ApplicationScoped
class CarryOutImport {

  private final TenantCatalog catalog;

  CarryOutImport(TenantCatalog catalog) {
    this.catalog = catalog;
  }

  /** Says what becomes of the rows. Thousands of them take their time. */
  interface Plan {
    List<Verdict> of(CatalogView view);
  }

  @TenantTransaction
  Uni<List<Verdict>> carryOut(Tenant tenant, Plan plan) {
    return catalog
        .locked(tenant)
        .chain(view -> AwayFromTheLoop.compute(() -> plan.of(view)))
        .call(verdicts -> catalog.publish(tenant, entries(verdicts), Announcements.Cause.CHANGE));
  }

  /** The same without writing, and nobody waits for it. */
  @TenantTransaction
  Uni<List<Verdict>> rehearse(Tenant tenant, Plan plan) {
    return catalog.read(tenant).chain(view -> AwayFromTheLoop.compute(() -> plan.of(view)));
  }

  private static List<Entry> entries(List<Verdict> verdicts) {
    return verdicts.stream().flatMap(verdict -> verdict.entry().stream()).toList();
  }
}
