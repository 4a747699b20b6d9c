package org.rhomboid.gateway.out.rest.part;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.gateway.out.rest.NextInstance;
import org.rhomboid.gateway.out.rest.ServiceAddress;
import org.rhomboid.gateway.usecase.part.Asking;
import org.rhomboid.gateway.usecase.part.Reply;
import org.rhomboid.gateway.usecase.part.Services;
import org.rhomboid.gateway.usecase.part.Wanted;

/** Asks the services over pooled connections, apart from those of what is forwarded: neither takes the other's. */
@ApplicationScoped
class PartServices implements Services {

  private static final int CONNECT_MILLIS = 1_000;
  private static final int IDLE_SECONDS = 60;

  private final Vertx vertx;
  private final Guards guards;
  private final ReadAnswer readAnswer;
  private final PartSettings settings;
  private final NextInstance instances;
  private final HttpClient http;

  PartServices(
      Vertx vertx,
      Guards guards,
      ReadAnswer readAnswer,
      PartSettings settings,
      NextInstance instances) {
    this.vertx = vertx;
    this.guards = guards;
    this.readAnswer = readAnswer;
    this.settings = settings;
    this.instances = instances;
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxWaitQueueSize(settings.bulkhead()),
            new PoolOptions().setHttp1MaxSize(settings.bulkhead()));
  }

  @Override
  public Uni<Reply> ask(Wanted wanted, Asking asking) {
    PartForm form = PartForms.of(wanted.name());
    return guards.guarded(form.service(), () -> once(form, wanted, asking));
  }

  private Uni<Reply> once(PartForm form, Wanted wanted, Asking asking) {
    UpstreamCall.RetryTime retryTime =
        () -> asking.deadline().remaining().compareTo(settings.retryReserve()) > 0;
    UpstreamCall call =
        new UpstreamCall(vertx, asking.deadline(), retryTime, settings.answerLimit().asLongValue());
    RequestOptions target = target(form, wanted, asking);
    return Uni.createFrom()
        .completionStage(() -> call.begin(http, target).toCompletionStage())
        .map(answer -> readAnswer.read(answer, form, retryTime));
  }

  private RequestOptions target(PartForm form, Wanted wanted, Asking asking) {
    return ServiceAddress.of(instances.of(form.service()))
        .setURI(form.path(wanted.range()))
        .putHeader("Accept", "application/json")
        .putHeader("Accept-Language", asking.language())
        .putHeader("Authorization", asking.authorization())
        .putHeader("X-Request-Id", asking.requestId());
  }

  @PreDestroy
  void close() {
    http.close();
  }
}
