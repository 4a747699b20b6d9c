package org.rhomboid.gateway.in.rest.forwarding;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;

/** Everything under {@code /api/v1}: who asks, whether the path exists, and then on to the one who answers. */
@ApplicationScoped
class ForwardingRoute {

  private static final Logger LOG = Logger.getLogger(ForwardingRoute.class);

  /** After request id and CORS; before the general body limit, because what is forwarded has its own, which streams. */
  private static final int ORDER = -150;

  /** The name under which Quarkus keeps it. */
  private static final String TEMPLATE = "UrlPathTemplate";

  private final Entrance entrance;
  private final Forwarding forwarding;
  private final Refusal refusal;
  private final List<Admission> admissions;
  private final Passage passage;

  ForwardingRoute(
      Entrance entrance,
      Forwarding forwarding,
      Refusal refusal,
      @All List<Admission> admissions,
      Passage passage) {
    this.entrance = entrance;
    this.forwarding = forwarding;
    this.refusal = refusal;
    this.admissions = admissions;
    this.passage = passage;
  }

  void register(@Observes Router router) {
    router.route(PublicPaths.PREFIX + "/*").order(ORDER).handler(this::enter);
    router.errorHandler(400, failed -> refuse(failed, KitProblem.MALFORMED_REQUEST));
    router.errorHandler(404, failed -> refuse(failed, KitProblem.NOT_FOUND));
  }

  private void enter(RoutingContext exchange) {
    // Nothing of the body is read before it is known where it goes.
    exchange.request().pause();
    Optional<PublicPath> known = PublicPaths.find(exchange.request().path());
    known.ifPresent(path -> nameByTemplate(exchange, path));
    if (known.filter(PublicPath::open).isPresent()) {
      dispatch(exchange, known);
      return;
    }
    entrance
        .identify(exchange)
        .subscribe()
        .with(identity -> admit(exchange, identity, known), failed -> fail(exchange, failed));
  }

  /** Measurements and traces are told what kind of path it is, as resources tell them: ids would be as many names, and some are secret. */
  private static void nameByTemplate(RoutingContext exchange, PublicPath path) {
    ((HttpServerRequestInternal) exchange.request())
        .context()
        .putLocal(TEMPLATE, PublicPaths.PREFIX + path.template().text());
  }

  private void admit(
      RoutingContext exchange, SecurityIdentity identity, Optional<PublicPath> known) {
    try {
      Optional<String> template = known.map(path -> path.template().text());
      AskedFor asked = new AskedFor(exchange, identity, entrance.member(identity), template);
      admissions.forEach(admission -> admission.admit(asked));
      passage.pass(asked, () -> goOn(exchange, known));
    } catch (RuntimeException refused) {
      fail(exchange, refused);
    }
  }

  private void goOn(RoutingContext exchange, Optional<PublicPath> known) {
    try {
      dispatch(exchange, known);
    } catch (RuntimeException failed) {
      fail(exchange, failed);
    }
  }

  private void dispatch(RoutingContext exchange, Optional<PublicPath> known) {
    HttpServerRequest request = exchange.request();
    if (known.isEmpty()) {
      refuse(exchange, KitProblem.NOT_FOUND);
    } else if (!known.get().allows(request.method())) {
      exchange.response().putHeader("Allow", allowed(known.get()));
      refuse(exchange, KitProblem.METHOD_NOT_ALLOWED);
    } else if (known.get().owner() == null) {
      request.resume();
      exchange.next();
    } else {
      forwarding.begin(exchange, known.get());
    }
  }

  private void fail(RoutingContext exchange, Throwable failed) {
    if (failed instanceof ProblemException refused) {
      refusal.answer(exchange, refused.problem());
    } else {
      LOG.error("request failed", failed);
      refuse(exchange, KitProblem.INTERNAL_ERROR);
    }
  }

  private void refuse(RoutingContext exchange, KitProblem problem) {
    refusal.answer(exchange, Problem.of(problem, problem.title()));
  }

  private static String allowed(PublicPath path) {
    return path.methods().stream()
        .map(method -> method.name().equals("GET") ? "GET, HEAD" : method.name())
        .collect(Collectors.joining(", "));
  }
}
