package org.rhomboid.kit.identity;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the work of a verification is done: on the spot, or aside, on half of the processors, where tenants take turns. A signature costs as much as many small
 * requests: where a tenant whose tokens are ever new must not hold up the others', as at a common door, event loops do none of it.
 */
@Singleton
final class VerificationDesk {

  private static final Executor ON_THE_SPOT = Runnable::run;

  private final Optional<ExecutorService> threads;
  private final TenantsInTurn turns;

  /**
   * @param aside whether event loops are kept free of it
   */
  @Inject
  VerificationDesk(
      @ConfigProperty(name = "rhomboid.verification.aside", defaultValue = "false") boolean aside) {
    this.threads = aside ? Optional.of(threads()) : Optional.empty();
    this.turns = new TenantsInTurn(threads.<Executor>map(it -> it).orElse(ON_THE_SPOT));
  }

  static VerificationDesk onTheSpot() {
    return new VerificationDesk(false);
  }

  /**
   * Where the tenant's tokens are verified.
   *
   * @param claimedTenant as the token says: nobody knows yet whether it may
   */
  Executor lineOf(String claimedTenant) {
    return threads.isEmpty() ? ON_THE_SPOT : work -> turns.add(claimedTenant, work);
  }

  /** Where the caller goes on. */
  Executor wayBack() {
    Context caller = Vertx.currentContext();
    return threads.isEmpty() || caller == null
        ? ON_THE_SPOT
        : work -> caller.runOnContext(back -> work.run());
  }

  @PreDestroy
  void close() {
    threads.ifPresent(ExecutorService::shutdown);
  }

  private static ExecutorService threads() {
    int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return Executors.newFixedThreadPool(
        half,
        work -> {
          Thread thread = new Thread(work, "verification");
          thread.setDaemon(true);
          return thread;
        });
  }
}
