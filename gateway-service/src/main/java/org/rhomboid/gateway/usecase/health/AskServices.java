package org.rhomboid.gateway.usecase.health;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the services are, asked in parallel and remembered for a moment: whoever asks the gateway often asks none of them more often. */
@ApplicationScoped
public class AskServices {

  private static final Duration REMEMBERED = Duration.ofSeconds(2);

  private final Services services;
  private final Uni<Map<String, Boolean>> states;

  AskServices(Services services) {
    this.services = services;
    this.states = Uni.createFrom().deferred(this::ask).memoize().atLeast(REMEMBERED);
  }

  /** Whether each is ready, by its id; as of at most two seconds ago. Never fails. */
  public Uni<Map<String, Boolean>> now() {
    return states;
  }

  private Uni<Map<String, Boolean>> ask() {
    return Uni.join()
        .all(services.ids().stream().map(services::isReady).toList())
        .andCollectFailures()
        .map(this::byId);
  }

  private Map<String, Boolean> byId(List<Boolean> ready) {
    Map<String, Boolean> byId = new LinkedHashMap<>();
    for (String id : services.ids()) {
      byId.put(id, ready.get(byId.size()));
    }
    return byId;
  }
}
