package org.rhomboid.endtoend.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Methods, paths, queries and cursors that nobody was given. */
final class TargetMutations {

  private static final List<String> SEGMENTS =
      List.of(
          "%00",
          "%",
          "%zz",
          "%2f",
          "%2e%2e",
          "%c3%28",
          "%ed%a0%80",
          "%F0%9F%99%82",
          "..",
          ".",
          "a;b=c",
          "a%20b",
          "1-1-1-1-1",
          "00000000-0000-0000-0000-000000000000",
          "0192F0C1-2B7E-7CC3-98C4-DC0C0C07398F",
          "null",
          "-1",
          "0",
          "99999999999999999999",
          "2147483648",
          "x".repeat(150),
          "x".repeat(2_500),
          "@",
          "'",
          "%0d%0aX-Evil:1",
          "shoulder-roll",
          "a%00b",
          "%C3%BC",
          "{id}",
          "*",
          "~",
          "+");

  private static final List<String> QUERY =
      List.of(
          "unknown=1",
          "limit=0",
          "limit=-1",
          "limit=201",
          "limit=200",
          "limit=1e3",
          "limit=",
          "limit=99999999999",
          "limit=+5",
          "limit=%35",
          "limit=5&limit=6",
          "cursor=",
          "cursor=%00",
          "cursor=abc",
          "cursor=%zz",
          "cursor=" + "A".repeat(3_000),
          "from=2026-02-30",
          "from=2026-12-01&to=2026-01-01",
          "from=0000-01-01",
          "to=9999-12-31",
          "to=%2B999999999-12-31",
          "date=today",
          "date=9999-12-31",
          "date=0001-01-01",
          "range=forever",
          "range=7d&range=28d",
          "groupBy=x",
          "format=xml",
          "q=",
          "q=%",
          "q=%00",
          "q=%ed%a0%80",
          "q=" + "x".repeat(101),
          "q=%25%5F%5C",
          "q=%F0%9F%99%82",
          "q=%27%3B--",
          "kind=x",
          "kind=",
          "equipment=none&equipment=none",
          "equipment=none&equipment=chair",
          "desk=maybe",
          "level=beginner",
          "level=BEGINNER&level=ADVANCED",
          "source=99999999999",
          "topic=",
          "dryRun=1",
          "layer=x",
          "reason=x",
          "replacedBy=no-such",
          "=",
          "&&&",
          "=a",
          "a",
          "?",
          "%",
          "a%",
          "%c3%28=1",
          "a[]=1",
          "a=b=c",
          "limit=5;cursor=x",
          "x=" + "y".repeat(5_000));

  private static final List<String> METHODS =
      List.of(
          "GET",
          "HEAD",
          "PUT",
          "POST",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "TRACE",
          "PROPFIND",
          "get",
          "X-ODD");

  private static final List<String> PATHS =
      List.of(
          "/",
          "/api",
          "/api/v1",
          "/api/v1/",
          "/api/v1/nothing",
          "/api/v2/streak",
          "/api/v1/streak/",
          "//api/v1/streak",
          "/api/v1//streak",
          "/api/v1/streak/../profile",
          "/api/v1/%73treak",
          "/api/v1/STREAK",
          "/api/v1/streak;a=b",
          "/API/v1/streak",
          "/api/v1/exercises/a/b/c/d",
          "/api/v1/calendar/x",
          "/api/v1/calendar/.ics",
          "/api/v1/q/openapi",
          "/q/dev",
          "/favicon.ico",
          "/.env",
          "/api/v1/health",
          "/openapi/none",
          "/dev/token/x");

  Call change(Call call, Operation operation, Actor actor, RandomGenerator random) {
    return switch (random.nextInt(10)) {
      case 0 -> call.withMethod(oneOf(METHODS, random)).as("method", Call.Expected.ANY);
      case 1 -> call.withTarget(oneOf(PATHS, random)).as("path", Call.Expected.ANY);
      case 2, 3, 4 -> segment(call, operation, random);
      case 5, 6 -> cursor(call, operation, actor, random);
      default -> query(call, random);
    };
  }

  private static Call segment(Call call, Operation operation, RandomGenerator random) {
    if (operation.variables().isEmpty()) {
      return call.withTarget(call.path() + "/" + oneOf(SEGMENTS, random))
          .as("path: one more", Call.Expected.ANY);
    }
    String variable = oneOf(operation.variables(), random);
    String thing = call.things().get(operation.kindOf(variable));
    String other = oneOf(SEGMENTS, random);
    return call.withTarget(call.target().replace("/" + thing, "/" + other))
        .as("path: other " + variable, Call.Expected.ANY);
  }

  private static Call query(Call call, RandomGenerator random) {
    String separator = call.target().contains("?") ? "&" : "?";
    return call.withTarget(call.target() + separator + oneOf(QUERY, random))
        .as("query", Call.Expected.ANY);
  }

  private static Call cursor(Call call, Operation operation, Actor actor, RandomGenerator random) {
    String own = "cursor " + operation.template();
    Optional<String> known =
        actor.known().one(own, random).or(() -> actor.known().oneNotOf(own, "cursor ", random));
    String cursor = known.orElse("MR9h");
    String changed =
        switch (random.nextInt(8)) {
          case 0 -> cursor.substring(0, random.nextInt(cursor.length()));
          case 1 -> cursor + "A";
          case 2 -> cursor + "%3D%3D";
          case 3 -> actor.known().oneNotOf(own, "cursor ", random).orElse("MR9h");
          case 4 -> encoded("1\u001f\u0000");
          case 5 -> encoded("2\u001f" + decoded(cursor));
          case 6 -> encoded(decoded(cursor).replaceAll("[0-9]", "9"));
          default -> encoded(decoded(cursor).replaceAll("[a-z-]", "\u00fc") + "\u001fx");
        };
    return call.withTarget(call.path() + "?cursor=" + changed).as("cursor", Call.Expected.ANY);
  }

  private static String decoded(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> T oneOf(List<T> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
