package org.rhomboid.gateway.in.rest.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rhomboid.gateway.in.rest.GatewayProblem;
import org.rhomboid.gateway.in.rest.forwarding.AskedFor;
import org.rhomboid.gateway.in.rest.forwarding.Destination;
import org.rhomboid.gateway.in.rest.forwarding.Passage;
import org.rhomboid.gateway.in.rest.forwarding.Refusal;
import org.rhomboid.kit.identity.KnownCaller;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.problem.Problem;

/**
 * A tenant has so many requests with one service at the same time, and fewer while others ask there too. Who comes on top of that waits for a moment, in a line of
 * the tenant's own: the others do not notice. Where the token is known from before, this is so before anything is done for the request, else once it is verified.
 */
@Singleton
final class FairShare implements Passage {

  /** After what answers by itself, and before the token is looked at. */
  private static final int BEFORE_THE_TOKEN = 800;

  private static final int RETRY_AFTER_SECONDS = 1;

  private final Limits limits;
  private final LimitSettings.Places places;
  private final KnownCaller callers;
  private final Refusal refusal;
  private final Map<String, Sharing> sharing = new ConcurrentHashMap<>();

  FairShare(Limits limits, LimitSettings settings, KnownCaller callers, Refusal refusal) {
    this.limits = limits;
    this.places = settings.places();
    this.callers = callers;
    this.refusal = refusal;
  }

  void register(@Observes Filters filters) {
    filters.register(this::arrive, BEFORE_THE_TOKEN);
  }

  private void arrive(RoutingContext exchange) {
    callers
        .tenant(exchange.request())
        .ifPresentOrElse(tenant -> seat(exchange, tenant, exchange::next), exchange::next);
  }

  /** For a token that was not known before. */
  @Override
  public void pass(AskedFor asked, Runnable goOn) {
    if (Turn.isTaken(asked.exchange())) {
      goOn.run();
    } else {
      seat(asked.exchange(), asked.member().tenant(), goOn);
    }
  }

  private void seat(RoutingContext exchange, Tenant tenant, Runnable goOn) {
    Optional<String> destination = Destination.of(exchange.request().path());
    if (destination.isEmpty()) {
      goOn.run();
      return;
    }
    Turn turn = new Turn(limits.of(tenant).gate(destination.get()), exchange, goOn);
    switch (turn.arrive(placesOf(tenant, destination.get()))) {
      case ENTERED -> goOn.run();
      case WAITING -> turn.await(places.patience().toMillis(), () -> refuse(exchange));
      case TURNED_AWAY -> refuse(exchange);
    }
  }

  private int placesOf(Tenant tenant, String destination) {
    boolean shared =
        sharing
            .computeIfAbsent(destination, name -> new Sharing())
            .isShared(tenant, System.nanoTime());
    return shared ? places.shared() : places.alone();
  }

  private void refuse(RoutingContext exchange) {
    refusal.answer(exchange, tooMany());
  }

  private static Problem tooMany() {
    return Problem.of(
            GatewayProblem.RATE_LIMITED,
            "more requests of this tenant are under way than there are places; send fewer at once")
        .retryAfter(RETRY_AFTER_SECONDS);
  }
}
