package org.rhomboid.gateway.out.rest.health;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.rhomboid.gateway.out.rest.ServiceAddress;
import org.rhomboid.gateway.out.rest.ServiceOrigins;
import org.rhomboid.gateway.usecase.health.Services;

/** Asks each service's {@code /health/ready}, over connections of its own: that all others are busy must not make a service look dead. */
@ApplicationScoped
class ServiceReadiness implements Services {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int OK = 200;

  private final Map<String, List<URI>> origins;
  private final HttpClient http;

  ServiceReadiness(Vertx vertx, ServiceOrigins origins) {
    this.origins = Map.copyOf(origins.all());
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout((int) PATIENCE.toMillis()));
  }

  @Override
  public List<String> ids() {
    return origins.keySet().stream().sorted().toList();
  }

  @Override
  public Uni<Boolean> isReady(String id) {
    return Uni.join()
        .all(origins.get(id).stream().map(this::isReadyAt).toList())
        .andCollectFailures()
        .map(answers -> answers.contains(true));
  }

  private Uni<Boolean> isReadyAt(URI origin) {
    return Uni.createFrom()
        .completionStage(() -> ask(origin))
        .ifNoItem()
        .after(PATIENCE)
        .recoverWithItem(false)
        .onFailure()
        .recoverWithItem(false);
  }

  private CompletionStage<Boolean> ask(URI origin) {
    RequestOptions question =
        ServiceAddress.of(origin)
            .setMethod(HttpMethod.GET)
            .setURI("/health/ready")
            .setTimeout(PATIENCE.toMillis());
    return http.request(question)
        .compose(HttpClientRequest::send)
        .map(answer -> answer.statusCode() == OK)
        .toCompletionStage();
  }

  @PreDestroy
  void close() {
    http.close();
  }
}
