package org.rhomboid.gateway.in.rest.forwarding;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rhomboid.kit.http.RequestId;

/** Which headers pass the gateway: all but those that speak of one connection only (RFC 9110, 7.6.1) and those that it answers for. */
final class PassedHeaders {

  private static final Set<String> OF_ONE_CONNECTION =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "http2-settings");

  /** What was taken off the path: services name the public one where they say what was asked for. */
  private static final String PREFIX = "X-Forwarded-Prefix";

  /** The upstream's own address is the host there; {@code Expect} is answered here; the prefix, and for whom we ask, is ours to say. */
  private static final Set<String> OF_THE_REQUEST =
      Set.of(
          "host",
          "expect",
          "forwarded",
          "x-forwarded-for",
          "x-forwarded-host",
          "x-forwarded-port",
          "x-forwarded-proto",
          PREFIX.toLowerCase(Locale.ROOT));

  /** Written anew, with the gateway's own span as the parent; where none runs they pass as they came. */
  private static final Set<String> OF_THE_TRACE = Set.of("traceparent", "tracestate", "baggage");

  /** Already on the answer. */
  private static final Set<String> OF_THE_ANSWER =
      Set.of(RequestId.HEADER.toLowerCase(Locale.ROOT));

  private PassedHeaders() {}

  static void ofRequest(MultiMap from, MultiMap to) {
    boolean traced = Span.current().getSpanContext().isValid();
    copy(from, to, OF_THE_REQUEST, traced ? OF_THE_TRACE : Set.of());
    if (traced) {
      GlobalOpenTelemetry.getPropagators()
          .getTextMapPropagator()
          .inject(Context.current(), to, PassedHeaders::set);
    }
    to.set(PREFIX, PublicPaths.PREFIX);
  }

  private static void set(MultiMap headers, String name, String value) {
    headers.set(name, value);
  }

  static void ofAnswer(MultiMap from, MultiMap to) {
    copy(from, to, OF_THE_ANSWER, Set.of());
  }

  private static void copy(MultiMap from, MultiMap to, Set<String> except, Set<String> alsoExcept) {
    Set<String> dropped = namedByConnection(from);
    dropped.addAll(OF_ONE_CONNECTION);
    dropped.addAll(except);
    dropped.addAll(alsoExcept);
    for (Map.Entry<String, String> header : from) {
      if (!dropped.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        to.add(header.getKey(), header.getValue());
      }
    }
  }

  /** A client must not have {@code Authorization} or the length dropped by naming them here: services would see another request than the gateway. */
  private static Set<String> namedByConnection(MultiMap headers) {
    Set<String> names = new TreeSet<>();
    for (String value : headers.getAll("Connection")) {
      for (String name : value.split(",")) {
        names.add(name.strip().toLowerCase(Locale.ROOT));
      }
    }
    names.remove("authorization");
    names.remove("content-length");
    names.remove(RequestId.HEADER.toLowerCase(Locale.ROOT));
    return names;
  }
}
