package org.rhomboid.bench.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.rhomboid.local.LocalPartException;

/** One {@code POST /sessions}, of which nothing is measured. */
public final class SessionCall {

  public static final int RECORDED = HttpURLConnection.HTTP_CREATED;

  private SessionCall() {}

  /**
   * @return the status
   */
  public static int post(int port, String token, String body) {
    try {
      var connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/sessions").toURL().openConnection();
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setRequestProperty("Authorization", "Bearer " + token);
      connection.setRequestProperty("Content-Type", "application/json");
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body.getBytes(StandardCharsets.UTF_8));
      }
      return connection.getResponseCode();
    } catch (IOException failed) {
      throw new LocalPartException("POST /sessions: " + failed.getMessage(), failed);
    }
  }

  /**
   * The same, where it must be recorded.
   *
   * @throws LocalPartException when it is not
   */
  public static void record(int port, String token, String body) {
    int status = post(port, token, body);
    if (status != RECORDED) {
      throw new LocalPartException("POST /sessions answers " + status + ", and not " + RECORDED);
    }
  }
}
