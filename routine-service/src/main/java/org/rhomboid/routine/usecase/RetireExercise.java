package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.catalog.Withdrawal;
import org.rhomboid.routine.usecase.clock.CatalogNews;

/** Plans nothing any more with what a layer withdrew, and has the plans re-made that hold it: what was recalled before everything else. */
@ApplicationScoped
public class RetireExercise {

  private final CatalogReplica replica;
  private final CatalogNews news;

  RetireExercise(CatalogReplica replica, CatalogNews news) {
    this.replica = replica;
    this.news = news;
  }

  /** @param layer that withdrew it; what the library recalled is out for everybody */
  @TenantTransaction
  public Uni<Void> retire(Tenant layer, Retirement retirement) {
    return replica
        .withdraw(layer, retirement)
        .chain(isNews -> isNews ? tell(layer, retirement) : Uni.createFrom().voidItem());
  }

  private Uni<Void> tell(Tenant layer, Retirement retirement) {
    return retirement.why() == Withdrawal.RECALLED
        ? news.recalled(layer, retirement.slug())
        : news.changed(layer, retirement.slug(), Optional.empty());
  }
}
