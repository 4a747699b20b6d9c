package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Somebody who asks.
 *
 * @param base what paths are relative to; ends with a slash
 * @param token sent as it is; null sends none
 */
public record Client(URI base, String token) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** More than the gateway's own deadline: it answers, whatever happens behind it. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  public Client withToken(String other) {
    return new Client(base, other);
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, JsonNode body) {
    return send("POST", path, body.toString());
  }

  public Answer put(String path, JsonNode body) {
    return send("PUT", path, body.toString());
  }

  /**
   * @param path with its query, without a slash in front: relative to the base
   * @param body JSON, or what pretends to be; null for none
   * @throws UncheckedIOException no answer, or not all of it
   */
  public Answer send(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  private static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(
          request.method() + " " + request.uri().getPath(),
          answer.statusCode(),
          answer.headers(),
          answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
