package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.layer.Assembly;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.DraftRules;
import org.rhomboid.catalog.domain.layer.Precondition;
import org.rhomboid.catalog.domain.layer.TenantLayer;
import org.rhomboid.kit.identity.Tenant;

/** Lays a tenant's draft over an exercise of the library, or makes it the tenant's own. */
@ApplicationScoped
public class PutExercise {

  private final ChangeEntry changeEntry;
  private final CatalogViews views;
  private final Library library;
  private final Clock clock;

  PutExercise(ChangeEntry changeEntry, CatalogViews views, Library library, Clock clock) {
    this.changeEntry = changeEntry;
    this.views = views;
    this.library = library;
    this.clock = clock;
  }

  public Uni<Changed> put(Tenant tenant, String slug, Draft draft, Precondition precondition) {
    ChangeEntry.Wish wish =
        new ChangeEntry.Wish(
            slug,
            precondition,
            Announcements.Cause.CHANGE,
            view -> decide(tenant, slug, draft, view));
    return changeEntry.change(tenant, wish).invoke(done -> views.forget(tenant));
  }

  private Decision decide(Tenant tenant, String slug, Draft draft, CatalogView view) {
    List<Breach> breaches = DraftRules.broken(library.vocabulary(), view, slug, draft);
    return breaches.isEmpty()
        ? new TenantLayer(view, clock.instant()).put(slug, draft, defaults(tenant))
        : new Decision.Refused(breaches);
  }

  private Assembly.Defaults defaults(Tenant tenant) {
    return new Assembly.Defaults(
        Attribution.ofTenant(tenant.id()),
        library.everyExercise(),
        library.vocabulary().conditions().keySet(),
        library.phrases());
  }
}
