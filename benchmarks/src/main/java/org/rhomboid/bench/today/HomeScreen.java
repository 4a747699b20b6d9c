package org.rhomboid.bench.today;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rhomboid.bench.load.Requests;
import org.rhomboid.bench.load.Served;
import org.rhomboid.bench.load.Target;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.Sample;
import org.rhomboid.local.LocalPartException;

/** The home screens of some members, and their parts, one member after the other. */
record HomeScreen(MeasuredParts parts, List<String> tokens) {

  static final String CATALOG = "catalog";
  static final String ROUTINE = "routine";
  static final String PROGRESS = "progress";
  static final String GATEWAY = "gateway";
  static final int MEMBERS = 20;

  private static final int OK = 200;
  private static final String TENANT = "acme";
  private static final String TODAY = "/api/v1/today";
  private static final List<String> PARTS = List.of("session", "streak", "breaks", "tip", "safety");

  /**
   * Makes the members.
   *
   * @throws LocalPartException when a home screen has not everything in it
   */
  static HomeScreen of(MeasuredParts parts) {
    List<String> tokens =
        IntStream.range(0, MEMBERS).mapToObj(i -> parts.token(TENANT, "home-" + i)).toList();
    tokens.forEach(token -> new Newcomer(parts, token).settle());
    HomeScreen homeScreen = new HomeScreen(parts, tokens);
    tokens.forEach(homeScreen::requireWhole);
    return homeScreen;
  }

  /** The whole first. */
  List<Target> targets() {
    return List.of(
        target("today", GATEWAY, TODAY),
        target("plan", ROUTINE, "/plans/current"),
        target("breaks", ROUTINE, "/breaks"),
        target("streak", PROGRESS, "/streak"),
        target("safety", PROGRESS, "/safety"),
        target("tips", CATALOG, "/guidance/tips?limit=200"));
  }

  private void requireWhole(String token) {
    Sample today =
        Sample.of(parts.port(GATEWAY), TODAY, Map.of("Authorization", "Bearer " + token));
    for (String part : PARTS) {
      if (!"OK".equals(today.json().path(part).path("status").asText())) {
        throw new LocalPartException("GET " + TODAY + " has no " + part);
      }
    }
  }

  private Target target(String name, String part, String path) {
    int port = parts.port(part);
    List<byte[]> all = tokens.stream().map(token -> request(port, path, token)).toList();
    return new Target(name, port, Requests.inTurn(all), OK, Served.by(parts.process(part)));
  }

  private static byte[] request(int port, String path, String token) {
    return "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n\r\n"
        .formatted(path, port, token)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
