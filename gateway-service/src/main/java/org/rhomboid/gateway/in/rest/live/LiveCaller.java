package org.rhomboid.gateway.in.rest.live;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.gateway.in.rest.forwarding.Admission;
import org.rhomboid.gateway.in.rest.forwarding.AskedFor;

/** Keeps who asks for the route that answers; it refuses nobody. */
@ApplicationScoped
@Priority(Admission.LAST)
class LiveCaller implements Admission {

  private static final String KEY = LiveCaller.class.getName();
  private static final String TEMPLATE = "/live";

  @Override
  public void admit(AskedFor asked) {
    if (asked.template().filter(TEMPLATE::equals).isPresent()) {
      asked.exchange().put(KEY, asked);
    }
  }

  static AskedFor of(RoutingContext exchange) {
    return exchange.get(KEY);
  }
}
