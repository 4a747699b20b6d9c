package org.rhomboid.gateway.in.rest.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.rhomboid.gateway.usecase.health.AskServices;

/** In {@code /health} only, and always up itself: a balancer must not take the gateway out because a service behind it is down. */
@Wellness
@ApplicationScoped
class ServicesHealth implements AsyncHealthCheck {

  private final AskServices askServices;

  ServicesHealth(AskServices askServices) {
    this.askServices = askServices;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return askServices.now().map(ServicesHealth::told);
  }

  private static HealthCheckResponse told(Map<String, Boolean> services) {
    HealthCheckResponseBuilder told = HealthCheckResponse.named("services").up();
    services.forEach((id, ready) -> told.withData(id, ready ? "UP" : "DOWN"));
    return told.build();
  }
}
