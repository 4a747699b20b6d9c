package org.rhomboid.routine.out.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rhomboid.routine.usecase.safety.Asker;
import org.rhomboid.routine.usecase.safety.ProgressSafety;
import org.rhomboid.routine.usecase.safety.ToldSafety;

/** {@code GET /safety} of progress-service with the member's own token. Nothing of the answer is logged. */
@ApplicationScoped
class HttpProgressSafety implements ProgressSafety {

  private static final Logger LOG = Logger.getLogger(HttpProgressSafety.class);

  /** For the whole exchange. Whoever plans is waiting, and where it takes longer something is wrong. */
  private static final int SECONDS = 2;

  private static final int MILLIS = (int) TimeUnit.SECONDS.toMillis(SECONDS);

  /** A member's first plan asks, then one a week: as many again may wait for a connection, more are told that nobody knows. */
  private static final int CONNECTIONS = 32;

  private static final int OK = 200;

  private final URI origin;
  private final ObjectMapper mapper;
  private final HttpClient http;

  HttpProgressSafety(
      Vertx vertx,
      ObjectMapper mapper,
      @ConfigProperty(name = "rhomboid.progress.url") URI origin) {
    this.origin = origin;
    this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(MILLIS)
                .setReadIdleTimeout(SECONDS)
                .setMaxWaitQueueSize(CONNECTIONS),
            new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  @Override
  public Uni<Optional<ToldSafety>> ask(Asker asker) {
    return Uni.createFrom().completionStage(() -> exchange(asker).toCompletionStage());
  }

  private Future<Optional<ToldSafety>> exchange(Asker asker) {
    return http.request(request(asker))
        .compose(HttpClientRequest::send)
        .compose(this::read)
        .timeout(SECONDS, TimeUnit.SECONDS)
        .otherwise(HttpProgressSafety::unknown);
  }

  private RequestOptions request(Asker asker) {
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(origin.resolve(path()).toString())
            .setTimeout(MILLIS)
            .putHeader(HttpHeaders.AUTHORIZATION, asker.authorization());
    asker.acceptLanguage().ifPresent(it -> request.putHeader(HttpHeaders.ACCEPT_LANGUAGE, it));
    return request;
  }

  /** Behind whatever path the service is served at. */
  private String path() {
    String base = origin.getRawPath() == null ? "" : origin.getRawPath();
    return (base.endsWith("/") ? base : base + "/") + "safety";
  }

  private Future<Optional<ToldSafety>> read(HttpClientResponse answer) {
    String language = answer.getHeader(HttpHeaders.CONTENT_LANGUAGE);
    return answer.body().map(body -> told(answer.statusCode(), body, language));
  }

  private Optional<ToldSafety> told(int status, Buffer body, String language) {
    if (status != OK) {
      LOG.warnf("safety not told status=%d", status);
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(mapper.readValue(body.getBytes(), SafetyDocument.class))
          .flatMap(document -> document.told(language));
    } catch (IOException unreadable) {
      return unknown(unreadable);
    }
  }

  /** The class of the cause and no more: its message may quote what was answered. */
  private static Optional<ToldSafety> unknown(Throwable failed) {
    LOG.warnf("safety not told cause=%s", failed.getClass().getName());
    return Optional.empty();
  }

  @PreDestroy
  void close() {
    http.close();
  }
}
