package org.rhomboid.progress;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.usecase.privacy.AuditLog;

/** What a use case of another feature does with the log, in its transaction. */
@ApplicationScoped
class AuditTransaction {

  @Inject AuditLog log;
  @Inject AuditTransaction self;

  void run(Member member, Function<AuditLog, Uni<Void>> use) throws Throwable {
    VertxContextSupport.subscribeAndAwait(() -> self.within(member, use));
  }

  @TenantTransaction
  Uni<Void> within(Member member, Function<AuditLog, Uni<Void>> use) {
    return use.apply(log);
  }
}
