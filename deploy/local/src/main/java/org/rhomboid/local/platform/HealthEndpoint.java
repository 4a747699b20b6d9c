package org.rhomboid.local.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A service's own answer to whether it does its work. */
record HealthEndpoint(int port) {

  private static final int PATIENCE_MILLIS = 2_000;

  boolean isReady() {
    try {
      URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
      var connection = (HttpURLConnection) ready.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
