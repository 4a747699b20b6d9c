package org.rhomboid.kit.test.planted.onekindoftransaction.out.postgres;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

final class Rows {

  private Rows() {}

  @WithTransaction
  Uni<Void> read() {
    return Uni.createFrom().voidItem();
  }
}
