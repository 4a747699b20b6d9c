package org.rhomboid.endtoend.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Headers that are strange, and lines that are none. */
final class HeaderMutations {

  private static final String LIST = "de;q=0.1, ".repeat(200) + "en";

  private static final List<Call.Header> STRANGE =
      List.of(
          header("Accept", "application/xml"),
          header("Accept", "*/*;q=0"),
          header("Accept", "application/problem+json"),
          header("Accept", "garbage"),
          header("Accept", "a/b, application/json;q=0.001, */*;q=x"),
          header("Accept", "application/json;q=2"),
          header("Accept", ""),
          header("Accept", "text/*, image/png;q=0.9"),
          header("Accept-Language", ""),
          header("Accept-Language", LIST),
          header("Accept-Language", "de;q=x, en;q=-1"),
          header("Accept-Language", "x".repeat(300) + "-y"),
          header("Accept-Language", "*;q=0, und, i-klingon, de--DE, zh-Hant-TW-x-a"),
          header("Accept-Language", ";;,,=,"),
          header("Accept-Encoding", "gzip, br;q=1.0, *;q=0"),
          header("Accept-Encoding", "identity;q=0"),
          header("Accept-Charset", "utf-16"),
          header("Content-Type", ""),
          header("Content-Type", "garbage"),
          header("Content-Type", "text/plain"),
          header("Content-Type", "application/xml"),
          header("Content-Type", "application/json; charset=utf-16"),
          header("Content-Type", "application/json; charset=nonsense"),
          header("Content-Type", "application/json; charset=\"utf-8"),
          header("Content-Type", "application/json;;;=\"\""),
          header("Content-Type", "application/vnd.api+json"),
          header("Content-Type", "multipart/form-data; boundary=x"),
          header("Content-Type", "application/x-www-form-urlencoded"),
          header("Content-Type", "*/*"),
          header("Content-Type", "application/*"),
          header("If-Match", "*"),
          header("If-Match", "\"other\""),
          header("If-Match", "W/\"1\""),
          header("If-Match", "unquoted"),
          header("If-Match", "\"a\", \"b\",, \"c"),
          header("If-Match", ""),
          header("If-None-Match", "*"),
          header("If-None-Match", "W/\"1\", \"2\""),
          header("If-None-Match", "\"" + "x".repeat(3_000) + "\""),
          header("If-None-Match", "unquoted"),
          header("If-Modified-Since", "yesterday"),
          header("If-Unmodified-Since", "Sat, 21 Nov 2026 08:15:00 GMT"),
          header("Range", "bytes=0-10"),
          header("Range", "bytes=-1,5-2,x"),
          header("Range", "items=0-1"),
          header("X-HTTP-Method-Override", "DELETE"),
          header("X-HTTP-Method", "PUT"),
          header("X-Request-Id", "../../\u00e9 x".repeat(20)),
          header("X-Request-Id", "x".repeat(129)),
          header("X-Request-Id", ""),
          header("traceparent", "00-garbage"),
          header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
          header("traceparent", "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x"),
          header("tracestate", "=".repeat(600)),
          header("baggage", "a=b;c,;=,%zz"),
          header("Forwarded", "for=\"[::1\";proto=;host=evil.example"),
          header("X-Forwarded-For", "evil, 127.0.0.1"),
          header("X-Forwarded-Host", "evil.example"),
          header("X-Forwarded-Prefix", "/evil"),
          header("X-Forwarded-Proto", "javascript"),
          header("X-Deadline-Millis", "-1"),
          header("X-Deadline-Millis", "x"),
          header("Cookie", "a=b; ".repeat(100)),
          header("Cookie", "=;=,\"\\"),
          header("Origin", "null"),
          header("Origin", "https://evil.example"),
          header("Last-Event-ID", "%00\"garbage"),
          header("Connection", "Authorization, X-Request-Id, Content-Length, keep-alive"),
          header("TE", "trailers, gzip;q=x"),
          header("Via", "1.1 a, ".repeat(50) + "1.1 b"),
          header("Max-Forwards", "0"),
          header("Prefer", "return=minimal; respond-async"),
          header("Idempotency-Key", "x".repeat(1_000)),
          header("Digest", "sha-256=x"),
          header("X-Latin", "\u00fc\u00ff\u0080"));

  private static final List<Call.Header> ODD =
      List.of(
          header("Content-Length", "-1"),
          header("Content-Length", "+5"),
          header("Content-Length", "99999999999999999999"),
          header("Content-Length", "5, 6"),
          header("Content-Length", "100000"),
          header("Content-Length", "3"),
          header("Transfer-Encoding", "chunked"),
          header("Transfer-Encoding", "xchunked"),
          header("Transfer-Encoding", "gzip, chunked"),
          header("Transfer-Encoding", "identity"),
          header("Expect", "200-maybe"),
          header("Expect", "100-continue"),
          header("Upgrade", "h2c"),
          header("Upgrade", "websocket"),
          header("X Space", "a"),
          header("X-Nul", "a\u0000b"),
          header("X-Return", "a\rX-Injected: 1"),
          header("X-Fold", "a\r\n b"),
          header("", "no name"),
          header("Host", "evil.example/x?y"),
          header("Host", ""),
          header("X-Long", "x".repeat(20_000)),
          header("X-\u00fc", "a"));

  Call strange(Call call, RandomGenerator random) {
    if (random.nextInt(60) == 0) {
      return many(call);
    }
    Call.Header header = STRANGE.get(random.nextInt(STRANGE.size()));
    boolean again = random.nextInt(10) == 0;
    Call made =
        again
            ? call.adding(header.name(), header.value())
            : call.with(header.name(), header.value());
    return made.as(named(header), Call.Expected.ANY);
  }

  Call odd(Call call, RandomGenerator random) {
    Call.Header header = ODD.get(random.nextInt(ODD.size()));
    return call.adding(header.name(), header.value())
        .as(named(header), Call.Expected.ANY_OR_CLOSED);
  }

  private static Call many(Call call) {
    Call made = call;
    for (int i = 0; i < 300; i++) {
      made = made.adding("X-Many-" + i, "value " + i);
    }
    return made.as("header: 300 of them", Call.Expected.ANY);
  }

  private static String named(Call.Header header) {
    String line = header.name() + ": " + header.value();
    return "header: "
        + (line.length() > 50 ? line.substring(0, 50) : line).replaceAll("[^ -~]", "?");
  }

  private static Call.Header header(String name, String value) {
    return new Call.Header(name, value);
  }
}
