package org.rhomboid.kit.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.util.List;

/**
 * The form of a request that the decoder could read (RFC 9112, 3.2 and 6.1). What is refused here has a meaning to a lenient reader, and another one to the
 * next.
 */
final class RequestForm {

  private static final int ANY_PORT = -1;
  private static final String NAMELESS = "";
  private static final String NOT_OF_A_PATH = "\"<>\\^`{|}";

  private RequestForm() {}

  /** What to send instead, if something is wrong with it; else null. */
  static String broken(HttpRequest request) {
    if (request.headers().contains(NAMELESS)) {
      return "every header has a name";
    }
    if (!hasOneHost(request)) {
      return "a request has one Host header, with a name or an address";
    }
    if (!isForThisHost(request)) {
      return "the target is a path, and where it names a host, the one of Host";
    }
    if (!isEscaped(request.uri())) {
      return "in the target % begins an escape of two hex digits, and what is no character of a path is escaped";
    }
    if (!saysWhereItEnds(request)) {
      return "the only transfer encoding is chunked, said once, in HTTP/1.1";
    }
    return null;
  }

  private static boolean hasOneHost(HttpRequest request) {
    List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
    return hosts.size() == 1
        ? !hosts.get(0).isEmpty() && HostAndPort.parseAuthority(hosts.get(0), ANY_PORT) != null
        : hosts.isEmpty() && request.protocolVersion().equals(HttpVersion.HTTP_1_0);
  }

  private static boolean isForThisHost(HttpRequest request) {
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
            .equalsIgnoreCase(request.headers().get(HttpHeaderNames.HOST));
  }

  /** RFC 3986, 2.1 and 3.3. Of a query readers take more than that says, and mean the same by it; of an escape that is none they do not. */
  private static boolean isEscaped(String target) {
    boolean inQuery = false;
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      inQuery |= c == '?';
      if (c == '%' && !(isHex(target, i + 1) && isHex(target, i + 2))
          || !inQuery && NOT_OF_A_PATH.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHex(String target, int at) {
    return at < target.length() && Character.digit(target.charAt(at), 16) >= 0;
  }

  private static int endOfAuthority(String target, int from) {
    int end = from;
    while (end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean saysWhereItEnds(HttpRequest request) {
    if (!request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)) {
      return true;
    }
    List<String> encodings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
    return encodings.size() == 1
        && encodings.get(0).equalsIgnoreCase("chunked")
        && request.protocolVersion().equals(HttpVersion.HTTP_1_1);
  }
}
