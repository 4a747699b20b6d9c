package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** Tells a service for whom it is asked, under which name and how (RFC 7239). What a client says of that itself is believed only where a proxy stands before us. */
final class Forwarded {

  static final String HEADER = "Forwarded";

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  private Forwarded() {}

  /** @param behindProxy whether what came is kept, and ours stands after it */
  static void tell(HttpServerRequest request, MultiMap to, boolean behindProxy) {
    StringBuilder told = new StringBuilder();
    if (behindProxy) {
      request.headers().getAll(HEADER).forEach(before -> told.append(before).append(", "));
    }
    told.append("for=").append(node(request.remoteAddress().hostAddress()));
    String host = request.getHeader(HttpHeaders.HOST);
    if (host != null) {
      told.append(";host=").append(quoted(host));
    }
    told.append(";proto=").append(request.isSSL() ? "https" : "http");
    to.set(HEADER, told.toString());
  }

  private static String node(String address) {
    if (address == null) {
      return "unknown";
    }
    return address.indexOf(':') < 0 ? address : "\"[" + address + "]\"";
  }

  /** The name of a host has no quotes and no backslashes; the server has looked. */
  private static String quoted(String host) {
    return TOKEN.matcher(host).matches() ? host : "\"" + host + "\"";
  }
}
