package org.rhomboid.gateway.out.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One instance of a service after the other: what is asked again is asked of another one, where there is one. */
@ApplicationScoped
public class NextInstance {

  private final ServiceOrigins origins;
  private final AtomicInteger turn = new AtomicInteger();

  NextInstance(ServiceOrigins origins) {
    this.origins = origins;
  }

  /** @param service its id, such as {@code progress} */
  public URI of(String service) {
    List<URI> instances = origins.all().get(service);
    return instances.get(Math.floorMod(turn.getAndIncrement(), instances.size()));
  }
}
