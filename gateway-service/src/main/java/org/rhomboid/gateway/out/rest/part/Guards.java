package org.rhomboid.gateway.out.rest.part;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.rhomboid.gateway.usecase.part.Reply;

/** For each service a bulkhead, around it a circuit breaker, around that the retries. The timeout is the deadline's, which only the call itself knows. */
@ApplicationScoped
class Guards {

  private static final Logger LOG = Logger.getLogger(Guards.class);
  private static final TypeLiteral<Uni<Reply>> REPLY = new TypeLiteral<>() {};

  private final PartSettings settings;
  private final Map<String, Guard> byService = new ConcurrentHashMap<>();

  Guards(PartSettings settings) {
    this.settings = settings;
  }

  Uni<Reply> guarded(String service, Supplier<Uni<Reply>> call) {
    Guard guard = byService.computeIfAbsent(service, this::guard);
    return Uni.createFrom().deferred(() -> guard.get(call, REPLY));
  }

  private Guard guard(String service) {
    return Guard.create()
        .withDescription("parts of " + service)
        .withBulkhead()
        .limit(settings.bulkhead())
        .queueSize(settings.bulkheadQueue())
        .done()
        .withCircuitBreaker()
        .name(service)
        .requestVolumeThreshold(settings.breakerVolume())
        .failureRatio(settings.breakerRatio())
        .delay(settings.breakerDelay().toMillis(), ChronoUnit.MILLIS)
        .when(UpstreamFailure::isIllness)
        .onStateChange(state -> tell(service, state))
        .done()
        .withRetry()
        .maxRetries(settings.retries())
        .delay(settings.retryDelay().toMillis(), ChronoUnit.MILLIS)
        .jitter(settings.retryJitter().toMillis(), ChronoUnit.MILLIS)
        .whenException(UpstreamFailure::isPassing)
        .done()
        .build();
  }

  private static void tell(String service, CircuitBreakerState state) {
    if (state == CircuitBreakerState.OPEN) {
      LOG.warnf("parts are not asked for service=%s breaker=%s", service, state);
    } else if (state == CircuitBreakerState.CLOSED) {
      LOG.infof("parts are asked for again service=%s breaker=%s", service, state);
    }
  }
}
