package org.rhomboid.gateway.in.rest.forwarding;

import io.netty.channel.EventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.tracing.TracingPolicy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * A client with connections of its own for each event loop: a request that came in on one goes out on the same, and no thread waits for another. Of one client
 * for all, most requests would change threads twice.
 */
final class LoopClients {

  private static final Logger LOG = Logger.getLogger(LoopClients.class);

  /** To the same instance at once, from one event loop. */
  private static final int CONNECTIONS = 64;

  /** So many may wait for a connection, so that all who waited for an instance find a place; more are refused rather than queued. */
  private static final int QUEUE = 1_024;

  private static final int CONNECT_MILLIS = 1_000;

  /** A service that stops in the middle of an answer is given up after this. */
  private static final int SILENCE_SECONDS = 60;

  private final Vertx vertx;
  private final Map<EventLoop, HttpClient> all = new ConcurrentHashMap<>();

  LoopClients(Vertx vertx) {
    this.vertx = vertx;
  }

  /** The one of the event loop that serves the request. */
  HttpClient here() {
    EventLoop loop = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
    return all.computeIfAbsent(loop, first -> create());
  }

  private HttpClient create() {
    return vertx
        .httpClientBuilder()
        .with(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(SILENCE_SECONDS)
                .setMaxWaitQueueSize(QUEUE)
                // The service's span has the gateway's as its parent: see PassedHeaders. One
                // between them would tell nothing new, and costs as much as either.
                .setTracingPolicy(TracingPolicy.IGNORE))
        .with(new PoolOptions().setHttp1MaxSize(CONNECTIONS))
        // One that ends badly while nobody uses it is no error; whoever uses it is told.
        .withConnectHandler(
            connection ->
                connection.exceptionHandler(
                    ended -> LOG.debugf("connection ended cause=%s", ended)))
        .build();
  }

  void close() {
    all.values().forEach(HttpClient::close);
  }
}
