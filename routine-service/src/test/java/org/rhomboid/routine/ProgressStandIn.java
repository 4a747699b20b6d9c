package org.rhomboid.routine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands for progress-service over real HTTP: {@code GET /safety} answers what a test told it to, and says of any other member that there never was a hold. {@code PUT
 * /told/<member>} tells it, {@code GET /asked/<member>} says what it was asked with.
 */
public final class ProgressStandIn implements QuarkusTestResourceLifecycleManager {

  /** Instead of a status: no answer at all, or a connection that is closed without one. */
  static final int HANGS = 0;

  static final int HANGS_UP = 1;

  /** Answers once in this way, and then as for any other member. */
  static final String ONCE = "X-Once";

  static final String STATUS = "X-Status";

  private static final String NEVER_HELD = "{\"hold\":false,\"holdVersion\":0,\"findings\":[]}";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Told> told = new ConcurrentHashMap<>();
  private final Map<String, List<String>> asked = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  private record Told(int status, boolean once, byte[] body) {}

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/told/", this::take);
    server.createContext("/asked/", this::tellAsked);
    server.createContext("/safety", this::tell);
    server.setExecutor(threads);
    server.start();
    return Map.of("RHOMBOID_PROGRESS_PORT", Integer.toString(server.getAddress().getPort()));
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
    threads.shutdownNow();
  }

  private void take(HttpExchange exchange) throws IOException {
    int status = Integer.parseInt(exchange.getRequestHeaders().getFirst(STATUS));
    boolean once = exchange.getRequestHeaders().containsKey(ONCE);
    told.put(last(exchange), new Told(status, once, exchange.getRequestBody().readAllBytes()));
    answer(exchange, 200, new byte[0]);
  }

  private void tellAsked(HttpExchange exchange) throws IOException {
    answer(exchange, 200, JSON.writeValueAsBytes(asked.getOrDefault(last(exchange), List.of())));
  }

  private void tell(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    String language = exchange.getRequestHeaders().getFirst("Accept-Language");
    String member = memberOf(token);
    asked.computeIfAbsent(member, it -> new CopyOnWriteArrayList<>()).add(token + "|" + language);
    Told answer = told.getOrDefault(member, new Told(200, false, bytes(NEVER_HELD)));
    if (answer.once()) {
      told.remove(member);
    }
    if (answer.status() == HANGS) {
      return;
    }
    if (answer.status() == HANGS_UP) {
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().add("Content-Language", "en");
    answer(exchange, answer.status(), answer.body());
  }

  private static String memberOf(String authorization) throws IOException {
    String claims = authorization.substring("Bearer ".length()).split("\\.")[1];
    return JSON.readTree(Base64.getUrlDecoder().decode(claims)).get("sub").asText();
  }

  private static String last(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
