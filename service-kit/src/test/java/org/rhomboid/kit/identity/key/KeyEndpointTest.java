package org.rhomboid.kit.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An issuer's web server")
class KeyEndpointTest {

  private static final Signer KEY = Signer.rsa("first");
  private static final String CONFIGURATION = "/.well-known/openid-configuration";
  private static final Map<String, Handler<HttpServerRequest>> PAGES = new ConcurrentHashMap<>();
  private static Vertx vertx;
  private static HttpClient http;
  private static HttpServer server;

  @BeforeAll
  static void start() throws Exception {
    vertx = Vertx.vertx();
    http = vertx.createHttpClient();
    server = vertx.createHttpServer().requestHandler(KeyEndpointTest::answer);
    server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
  }

  @AfterAll
  static void stop() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }

  @Test
  @DisplayName("says its keys at their address")
  void atItsAddress() throws Exception {
    page("/keys", Signer.published(KEY));

    JsonWebKeySet keys = ask(at("/keys"));

    assertThat(keys.getJsonWebKeys()).extracting(JsonWebKey::getKeyId).containsExactly("first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/realm", "/realm/"})
  @DisplayName("says in its OpenID configuration where they are")
  void discovered(String path) throws Exception {
    page("/realm" + CONFIGURATION, configuration(url(path), url("/elsewhere")));
    page("/elsewhere", Signer.published(KEY));

    assertThat(ask(discoveredAt(path)).getJsonWebKeys()).hasSize(1);
  }

  @Test
  @DisplayName("is not believed a configuration of another issuer, or keys that come unprotected")
  void notBelieved() {
    page("/a" + CONFIGURATION, configuration(url("/b"), url("/keys")));
    page("/c" + CONFIGURATION, configuration(url("/c"), "http://issuer.example/keys"));
    page("/d" + CONFIGURATION, "{}");
    page("/e" + CONFIGURATION, "[]");
    page("/keys", Signer.published(KEY));

    for (String path : new String[] {"/a", "/c", "/d", "/e", "/nothing"}) {
      refused(discoveredAt(path));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"keys\": 5}", "<html>"})
  @DisplayName("that says something else than keys has said nothing")
  void garbage(String body) {
    page("/garbage", body);

    refused(at("/garbage"));
  }

  @Test
  @DisplayName("that answers with an error or sends elsewhere has said nothing")
  void errors() {
    PAGES.put("/error", request -> request.response().setStatusCode(500).end("{}"));
    PAGES.put(
        "/moved",
        request -> request.response().setStatusCode(302).putHeader("Location", "/keys").end());

    refused(at("/error"));
    refused(at("/moved"));
  }

  @Test
  @DisplayName("that says more than 128 KiB is cut off, whether it tells the length or not")
  void huge() {
    String body = " ".repeat(KeyEndpoint.LARGEST) + Signer.published(KEY);
    page("/huge", body);
    PAGES.put("/endless", request -> request.response().setChunked(true).end(body));

    refused(at("/huge"));
    refused(at("/endless"));
  }

  @Test
  @DisplayName("that hangs, before or in the middle of its answer, is given up after two seconds")
  void hangs() {
    PAGES.put("/silent", request -> {});
    PAGES.put("/stops", request -> request.response().setChunked(true).write("{"));

    refused(at("/silent"));
    refused(at("/stops"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://issuer.example/keys",
        "ftp://127.0.0.1/keys",
        "file:///etc/passwd",
        "/keys",
        "issuer",
        "",
        "https://",
        "https://issuer.example/keys#part",
      })
  @DisplayName("is asked over TLS or on this machine only")
  void addresses(String address) {
    assertThatThrownBy(() -> KeyAddress.of(address)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void refused(KeyEndpoint endpoint) {
    assertThatThrownBy(() -> ask(endpoint)).isInstanceOf(ExecutionException.class);
  }

  private static JsonWebKeySet ask(KeyEndpoint endpoint) throws Exception {
    return endpoint.get().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private static KeyEndpoint at(String path) {
    return new KeyEndpoint(vertx, http, "any", Optional.of(URI.create(url(path))));
  }

  private static KeyEndpoint discoveredAt(String path) {
    return new KeyEndpoint(vertx, http, url(path), Optional.empty());
  }

  private static String url(String path) {
    return "http://127.0.0.1:" + server.actualPort() + path;
  }

  private static String configuration(String issuer, String keys) {
    return new JsonObject().put("issuer", issuer).put("jwks_uri", keys).encode();
  }

  private static void page(String path, String body) {
    PAGES.put(path, request -> request.response().end(body));
  }

  private static void answer(HttpServerRequest request) {
    PAGES
        .getOrDefault(request.path(), unknown -> unknown.response().setStatusCode(404).end())
        .handle(request);
  }
}
