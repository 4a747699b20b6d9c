package org.rhomboid.kit.test.planted.transactionsbegininusecases.out.postgres;

import io.smallrye.mutiny.Uni;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

final class Rows {

  private Rows() {}

  @TenantTransaction
  Uni<String> read(Tenant tenant) {
    return Uni.createFrom().item(tenant.id());
  }
}
