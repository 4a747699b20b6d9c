package org.rhomboid.bench.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import org.rhomboid.local.LocalPartException;

/**
 * One answer, looked at before anything is measured.
 *
 * @param bytes of its body
 */
public record Sample(JsonNode json, int bytes) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_MILLIS = 10_000;

  /**
   * A {@code GET}.
   *
   * @throws LocalPartException when it is not 200 with JSON
   */
  public static Sample of(int port, String path, Map<String, String> headers) {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    try {
      var connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setReadTimeout(PATIENCE_MILLIS);
      headers.forEach(connection::setRequestProperty);
      int status = connection.getResponseCode();
      if (status != HttpURLConnection.HTTP_OK) {
        throw new LocalPartException("GET " + path + " answers " + status);
      }
      try (InputStream body = connection.getInputStream()) {
        byte[] bytes = body.readAllBytes();
        return new Sample(JSON.readTree(bytes), bytes.length);
      }
    } catch (IOException failed) {
      throw new LocalPartException("GET " + path + ": " + failed.getMessage(), failed);
    }
  }
}
