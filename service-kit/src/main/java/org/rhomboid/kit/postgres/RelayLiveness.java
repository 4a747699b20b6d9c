package org.rhomboid.kit.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when the relay's thread has stopped passing by. Neither Kafka nor PostgreSQL being away does that: it goes on trying. */
@Liveness
@ApplicationScoped
class RelayLiveness implements HealthCheck {

  /** Longer than a pass in which each of the four shards and the database use up all their patience. */
  private static final Duration LONGEST_PASS = Duration.ofMinutes(2);

  private final OutboxRelay relay;

  RelayLiveness(OutboxRelay relay) {
    this.relay = relay;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("outbox-relay")
        .status(relay.sinceLastPass().compareTo(LONGEST_PASS) < 0)
        .build();
  }
}
