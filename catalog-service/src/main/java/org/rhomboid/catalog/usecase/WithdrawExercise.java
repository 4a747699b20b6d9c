package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.layer.Precondition;
import org.rhomboid.catalog.domain.layer.TenantLayer;
import org.rhomboid.kit.identity.Tenant;

/** Hides an exercise of the library from a tenant, or withdraws the tenant's own; and undoes what lies over the library. */
@ApplicationScoped
public class WithdrawExercise {

  private final ChangeEntry changeEntry;
  private final CatalogViews views;
  private final Clock clock;

  WithdrawExercise(ChangeEntry changeEntry, CatalogViews views, Clock clock) {
    this.changeEntry = changeEntry;
    this.views = views;
    this.clock = clock;
  }

  /**
   * What is to be withdrawn.
   *
   * @param replacedBy what to do instead
   * @param recall whether it is not safe: plans in force are made anew at once
   */
  public record Withdrawal(
      String slug, Optional<String> replacedBy, boolean recall, Precondition precondition) {

    State state() {
      return recall ? State.RECALLED : State.RETIRED;
    }

    Announcements.Cause cause() {
      return recall ? Announcements.Cause.RECALL : Announcements.Cause.CHANGE;
    }
  }

  public Uni<Changed> withdraw(Tenant tenant, Withdrawal wish) {
    return change(
        tenant,
        new ChangeEntry.Wish(
            wish.slug(),
            wish.precondition(),
            wish.cause(),
            view ->
                new TenantLayer(view, clock.instant())
                    .withdraw(wish.slug(), wish.replacedBy(), wish.state())));
  }

  /** Shows the library's exercise again as it is. */
  public Uni<Changed> undo(Tenant tenant, String slug, Precondition precondition) {
    return change(
        tenant,
        new ChangeEntry.Wish(
            slug,
            precondition,
            Announcements.Cause.CHANGE,
            view -> new TenantLayer(view, clock.instant()).undo(slug)));
  }

  private Uni<Changed> change(Tenant tenant, ChangeEntry.Wish wish) {
    return changeEntry.change(tenant, wish).invoke(done -> views.forget(tenant));
  }
}
