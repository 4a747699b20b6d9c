package org.rhomboid.kit.identity.key;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Asks an issuer's web server for its keys: at their address, or where its OpenID configuration says they are. Follows no redirect. */
public final class KeyEndpoint implements Supplier<Future<JsonWebKeySet>> {

  /** In bytes, of each document; a set of three keys with their certificates has less than a tenth of it. */
  public static final int LARGEST = 128 * 1024;

  /** For each document, from the connection on. */
  public static final long MILLIS = 2_000;

  private static final String CONFIGURATION = ".well-known/openid-configuration";

  private final Vertx vertx;
  private final HttpClient http;
  private final String issuer;
  private final Optional<URI> address;

  /**
   * @param issuer as its tokens name it; a URL where no address is given
   * @param address of the keys, where it need not be found out
   */
  public KeyEndpoint(Vertx vertx, HttpClient http, String issuer, Optional<URI> address) {
    this.vertx = vertx;
    this.http = http;
    this.issuer = issuer;
    this.address = address;
  }

  @Override
  public Future<JsonWebKeySet> get() {
    return address
        .map(Future::succeededFuture)
        .orElseGet(this::discovered)
        .compose(this::document)
        .map(KeyEndpoint::keys);
  }

  private Future<URI> discovered() {
    String base = issuer.endsWith("/") ? issuer : issuer + "/";
    return document(KeyAddress.of(base + CONFIGURATION)).map(this::addressIn);
  }

  /** The document has to be of this very issuer (OpenID Connect Discovery 1.0, 4.3). */
  private URI addressIn(String configuration) {
    JsonObject said = new JsonObject(configuration);
    if (!issuer.equals(said.getString("issuer"))) {
      throw new IllegalStateException("the OpenID configuration is of another issuer");
    }
    return KeyAddress.of(said.getString("jwks_uri", ""));
  }

  private Future<String> document(URI address) {
    RequestOptions asked =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(address.toString())
            .putHeader("Accept", "application/json");
    return http.request(asked).compose(this::exchange);
  }

  private Future<String> exchange(HttpClientRequest request) {
    // told through the answer as well; without a handler of its own the client would log it as an
    // error
    request.exceptionHandler(failed -> {});
    long timer = vertx.setTimer(MILLIS, elapsed -> request.reset());
    return request
        .send()
        .compose(answer -> body(request, answer))
        .onComplete(over -> vertx.cancelTimer(timer));
  }

  private static Future<String> body(HttpClientRequest request, HttpClientResponse answer) {
    Promise<String> whole = Promise.promise();
    Buffer read = Buffer.buffer();
    answer.exceptionHandler(whole::tryFail);
    if (answer.statusCode() != 200) {
      whole.fail(new IllegalStateException("status " + answer.statusCode()));
      request.reset();
      return whole.future();
    }
    answer.endHandler(end -> whole.tryComplete(read.toString()));
    answer.handler(chunk -> append(chunk, read, whole, request));
    return whole.future();
  }

  private static void append(
      Buffer chunk, Buffer read, Promise<String> whole, HttpClientRequest request) {
    if (read.length() + chunk.length() > LARGEST) {
      whole.tryFail(new IllegalStateException("more than " + LARGEST + " bytes"));
      request.reset();
    } else {
      read.appendBuffer(chunk);
    }
  }

  private static JsonWebKeySet keys(String document) {
    try {
      return new JsonWebKeySet(document);
    } catch (JoseException unreadable) {
      throw new IllegalStateException("no JSON Web Key Set", unreadable);
    }
  }
}
