package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.kit.identity.Tenant;

/** A store that answers when the test says so. */
public final class HeldReads extends ReadCatalog {

  private final List<UniEmitter<? super CatalogView>> asked = new CopyOnWriteArrayList<>();

  public HeldReads() {
    super(null);
  }

  @Override
  public Uni<CatalogView> read(Tenant tenant) {
    return Uni.createFrom().emitter(asked::add);
  }

  /** How often the store was asked. */
  public int count() {
    return asked.size();
  }

  /** @param number from 0, in the order of the questions */
  public void answer(int number, CatalogView view) {
    asked.get(number).complete(view);
  }

  public void fail(int number, Throwable failure) {
    asked.get(number).fail(failure);
  }
}
