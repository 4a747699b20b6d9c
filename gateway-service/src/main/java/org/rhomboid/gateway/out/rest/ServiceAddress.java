package org.rhomboid.gateway.out.rest;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** Where a request to an instance goes. */
public final class ServiceAddress {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private ServiceAddress() {}

  /** @param origin scheme, host, and port where it is not the usual one */
  public static RequestOptions of(URI origin) {
    boolean secure = "https".equals(origin.getScheme());
    int usual = secure ? HTTPS : HTTP;
    return new RequestOptions()
        .setSsl(secure)
        .setHost(origin.getHost())
        .setPort(origin.getPort() < 0 ? usual : origin.getPort());
  }
}
