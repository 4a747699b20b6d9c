package org.rhomboid.catalog.in.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.usecase.FindExercise;
import org.rhomboid.kit.http.Draining;
import org.rhomboid.kit.http.RequestId;
import org.rhomboid.kit.identity.KnownCaller;

/**
 * {@code GET /exercises/{slug}} by a shorter way, where everything is at hand: a token that was accepted a moment ago, the tenant's view in memory, the answer as
 * bytes. It is the read that others do most, and on the way through filters, security and resource it takes three times the processor time. Whatever is not as
 * simple as that, be it a condition or an odd header, goes on to {@link ExerciseResource}, which alone decides what an answer is and alone refuses.
 */
@Singleton
final class ExerciseAtHand {

  /** Before the filters, all of which look for what {@link #isPlain} rules out. */
  private static final int FIRST = -1_000;

  /** Without a pattern for the slug: it would be matched anew with each request, and what is no slug is not found. */
  private static final String EXERCISES = "/exercises/";

  private static final Set<String> OTHER_RESOURCES = Set.of("export", "import");

  private final KnownCaller caller;
  private final FindExercise findExercise;
  private final RenderedExercises rendered;
  private final Draining draining;

  ExerciseAtHand(
      KnownCaller caller,
      FindExercise findExercise,
      RenderedExercises rendered,
      Draining draining) {
    this.draining = draining;
    this.caller = caller;
    this.findExercise = findExercise;
    this.rendered = rendered;
  }

  void register(@Observes Router router) {
    router.get(EXERCISES + "*").order(FIRST).handler(this::answer);
  }

  private void answer(RoutingContext exchange) {
    Optional<Rendered> found =
        isPlain(exchange.request()) && !draining.hasBegun() ? find(exchange) : Optional.empty();
    if (found.isPresent()) {
      send(exchange, found.get());
    } else {
      exchange.next();
    }
  }

  /** No body, no condition, and content with JSON. */
  private static boolean isPlain(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
        && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null
        && (accepted == null || accepted.equals("*/*") || accepted.equals(Rendered.JSON));
  }

  private Optional<Rendered> find(RoutingContext exchange) {
    String path = exchange.request().path();
    String slug = path.startsWith(EXERCISES) ? path.substring(EXERCISES.length()) : "";
    if (OTHER_RESOURCES.contains(slug)) {
      return Optional.empty();
    }
    Language language = language(exchange.request());
    return caller
        .tenant(exchange.request())
        .flatMap(tenant -> findExercise.atHand(tenant, slug))
        .map(shown -> rendered.whole(shown, language));
  }

  private static Language language(HttpServerRequest request) {
    return AcceptedLanguages.best(request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static void send(RoutingContext exchange, Rendered found) {
    RequestId.echo(exchange.request());
    found.headers().forEach(exchange.response()::putHeader);
    exchange
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, Rendered.JSON_UTF_8)
        .end(Buffer.buffer(found.body()));
  }
}
