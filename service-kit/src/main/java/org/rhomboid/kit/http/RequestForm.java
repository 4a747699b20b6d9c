package org.rhomboid.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;

/**
 * The form of a request that the decoder could read (RFC 9112, 3.2 and 6.1). What is refused here has a meaning to a lenient reader, and another one to the
 * next.
 */
final class RequestForm {

  private RequestForm() {}

  /** What is wrong with it and what to send instead, if something is. */
  static Optional<String> broken(HttpServerRequest request) {
    if (!hasOneHost(request)) {
      return Optional.of("a request has one Host header, with a name or an address");
    }
    if (!isForThisHost(request)) {
      return Optional.of("the target is a path, and where it names a host, the one of Host");
    }
    if (!saysWhereItEnds(request)) {
      return Optional.of("the only transfer encoding is chunked, said once, in HTTP/1.1");
    }
    return Optional.empty();
  }

  private static boolean hasOneHost(HttpServerRequest request) {
    List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
    return hosts.size() == 1
        ? !hosts.get(0).isEmpty() && request.isValidAuthority()
        : hosts.isEmpty() && request.version() == HttpVersion.HTTP_1_0;
  }

  private static boolean isForThisHost(HttpServerRequest request) {
    String target = request.uri();
    if (target.startsWith("/") || target.equals("*")) {
      return true;
    }
    int authority = target.indexOf("://") + 3;
    if (authority < 3) {
      return false;
    }
    String scheme = target.substring(0, authority);
    return (scheme.equalsIgnoreCase("http://") || scheme.equalsIgnoreCase("https://"))
        && target
            .substring(authority, endOfAuthority(target, authority))
            .equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
  }

  private static int endOfAuthority(String target, int from) {
    int end = from;
    while (end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean saysWhereItEnds(HttpServerRequest request) {
    if (!request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
      return true;
    }
    List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    return encodings.size() == 1
        && encodings.get(0).equalsIgnoreCase("chunked")
        && request.version() == HttpVersion.HTTP_1_1;
  }
}
