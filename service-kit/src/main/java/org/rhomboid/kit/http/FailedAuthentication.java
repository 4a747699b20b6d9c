package org.rhomboid.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Leaves what becomes of a failed authentication to those who write problem documents.
 *
 * <p>quarkus-rest would do the same, but prepares for it in every request, whether it fails or not: where something is measured it makes its whole table of
 * paths anew, which costs more than all the rest of a small read. It does so only where it finds the handler that quarkus-vertx-http has left.
 */
@ApplicationScoped
class FailedAuthentication {

  /** Directly after the handler of the same priority that leaves its own, and before that of quarkus-rest, which has one less. */
  private static final int AFTER_AUTHENTICATION = 200;

  private static final BiConsumer<RoutingContext, Throwable> FAIL = FailedAuthentication::fail;

  void register(@Observes Filters filters) {
    filters.register(
        exchange -> {
          exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
          exchange.next();
        },
        AFTER_AUTHENTICATION);
  }

  private static void fail(RoutingContext exchange, Throwable failed) {
    DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(exchange, failed);
    if (!exchange.failed()) {
      exchange.fail(DefaultAuthFailureHandler.extractRootCause(failed));
    }
  }
}
