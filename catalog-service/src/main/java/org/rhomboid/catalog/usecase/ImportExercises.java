package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.exchange.ImportPlan;
import org.rhomboid.catalog.domain.exchange.Submitted;
import org.rhomboid.catalog.domain.exchange.Terms;
import org.rhomboid.catalog.domain.exchange.Verdict;
import org.rhomboid.catalog.domain.layer.Assembly;
import org.rhomboid.kit.identity.Tenant;

/** Imports exercises into a tenant's layer: every row that can be, or nothing at all. */
@ApplicationScoped
public class ImportExercises {

  private final CarryOutImport carryOutImport;
  private final CatalogViews views;
  private final Library library;
  private final Clock clock;

  ImportExercises(CarryOutImport carryOutImport, CatalogViews views, Library library, Clock clock) {
    this.carryOutImport = carryOutImport;
    this.views = views;
    this.library = library;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param rows each of another slug
   * @param overlays whether they may lay something over the library
   * @param dryRun whether only to say what would be done
   */
  public record Wish(List<Submitted> rows, boolean overlays, boolean dryRun) {}

  /** One verdict for each row. */
  public Uni<List<Verdict>> carryOut(Tenant tenant, Wish wish) {
    Terms terms =
        new Terms(wish.overlays(), library.vocabulary(), defaults(tenant), clock.instant());
    CarryOutImport.Plan plan = view -> ImportPlan.of(wish.rows(), view, terms);
    return wish.dryRun()
        ? carryOutImport.rehearse(tenant, plan)
        : carryOutImport.carryOut(tenant, plan).invoke(done -> views.forget(tenant));
  }

  private Assembly.Defaults defaults(Tenant tenant) {
    return new Assembly.Defaults(
        Attribution.ofTenant(tenant.id()),
        library.everyExercise(),
        library.vocabulary().conditions().keySet(),
        library.phrases());
  }
}
