package org.rhomboid.gateway.out.rest.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.OptionalInt;
import org.jboss.logging.Logger;
import org.rhomboid.gateway.out.rest.NextInstance;
import org.rhomboid.gateway.out.rest.ServiceAddress;
import org.rhomboid.gateway.usecase.live.MinimumCohorts;
import org.rhomboid.kit.identity.Tenant;

/**
 * progress-service says it of whoever asks, and records that an analyst or administrator did. What it said holds for a while, so that a tenant that raises its minimum is
 * heard soon, and a service that is away is not asked each second.
 */
@Singleton
final class ProgressMinimumCohorts implements MinimumCohorts {

  private static final Logger LOG = Logger.getLogger(ProgressMinimumCohorts.class);
  private static final int MOST_TENANTS = 10_000;
  private static final Duration HOLDS = Duration.ofMinutes(15);
  private static final Duration ASKED_AGAIN = Duration.ofMinutes(5);
  private static final Duration TRIED_AGAIN = Duration.ofSeconds(5);
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final int LARGEST_ANSWER = 64 << 10;

  private final HttpClient http;
  private final NextInstance instances;
  private final Cache<Tenant, Integer> known =
      Caffeine.newBuilder().maximumSize(MOST_TENANTS).expireAfterWrite(HOLDS).build();
  private final Cache<Tenant, Boolean> answered =
      Caffeine.newBuilder().maximumSize(MOST_TENANTS).expireAfterWrite(ASKED_AGAIN).build();
  private final Cache<Tenant, Boolean> tried =
      Caffeine.newBuilder().maximumSize(MOST_TENANTS).expireAfterWrite(TRIED_AGAIN).build();

  ProgressMinimumCohorts(Vertx vertx, NextInstance instances) {
    this.instances = instances;
    this.http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
  }

  @Override
  public void ask(Tenant tenant, String authorization) {
    if (answered.getIfPresent(tenant) != null || tried.asMap().putIfAbsent(tenant, true) != null) {
      return;
    }
    http.request(target())
        .compose(request -> request.putHeader(HttpHeaders.AUTHORIZATION, authorization).send())
        .compose(ProgressMinimumCohorts::body)
        .map(body -> new JsonObject(body).getInteger("minimumCohort"))
        .onSuccess(minimum -> learn(tenant, minimum))
        .onFailure(failed -> LOG.debugf("minimum cohort not known cause=%s", failed));
  }

  @Override
  public OptionalInt of(Tenant tenant) {
    Integer minimum = known.getIfPresent(tenant);
    return minimum == null ? OptionalInt.empty() : OptionalInt.of(minimum);
  }

  private void learn(Tenant tenant, Integer minimum) {
    if (minimum != null) {
      known.put(tenant, minimum);
      answered.put(tenant, true);
    }
  }

  private RequestOptions target() {
    return ServiceAddress.of(instances.of("progress"))
        .setMethod(HttpMethod.GET)
        .setURI("/organization/settings")
        .setTimeout(TIMEOUT_MILLIS);
  }

  private static Future<Buffer> body(HttpClientResponse answer) {
    String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (answer.statusCode() != 200
        || length == null
        || length.length() > 6
        || Integer.parseInt(length) > LARGEST_ANSWER) {
      answer.request().reset();
      return Future.failedFuture("status " + answer.statusCode());
    }
    return answer.body();
  }

  @PreDestroy
  void close() {
    http.close();
  }
}
