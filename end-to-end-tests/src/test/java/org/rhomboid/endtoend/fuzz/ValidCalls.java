package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rhomboid.endtoend.api.Json;

/** Makes requests that keep the document, about things that are there. */
final class ValidCalls {

  private static final List<String> LANGUAGES =
      List.of("de", "es-ES", "fr;q=0.8, en;q=0.9", "*", "ja", "en-GB, de;q=0.1");
  private static final double[] FULLNESS = {0, 0.4, 0.95};

  private final ApiDocument document;
  private final Words words;

  ValidCalls(ApiDocument document, Words words) {
    this.document = document;
    this.words = words;
  }

  Call make(Operation operation, Actor actor, RandomGenerator random) {
    Scalars scalars = new Scalars(operation, actor, random.nextInt(300));
    double fullness = FULLNESS[random.nextInt(FULLNESS.length)];
    Values values = new Values(document, words, scalars, fullness, random);
    Map<String, String> things = things(operation, actor, random);
    String path = path(operation, things);
    Map<String, List<String>> query = query(operation, actor, values, random);
    Call call =
        new Call(
            operation.method(),
            path + written(query),
            List.of(),
            null,
            Call.VALID,
            Call.Expected.READ,
            things);
    if (!operation.isOpen()) {
      String token = random.nextInt(12) == 0 ? actor.plain() : actor.token();
      call = call.with("Authorization", "Bearer " + token);
    }
    call = withBody(call, operation, values, query, random);
    return withHeaders(call, operation, actor, random);
  }

  private Call withBody(
      Call call,
      Operation operation,
      Values values,
      Map<String, List<String>> query,
      RandomGenerator random) {
    if (operation.bodies().isEmpty()) {
      return call;
    }
    if (operation.template().endsWith("/import")) {
      String format = query.getOrDefault("format", List.of("csv")).get(0);
      return new Imports(document, values, random).into(call, format);
    }
    JsonNode schema = operation.bodies().path("application/json").path("schema");
    byte[] body = StrictJson.bytes(values.of(schema, ""));
    return call.with("Content-Type", "application/json").withBody(body);
  }

  private static Call withHeaders(
      Call call, Operation operation, Actor actor, RandomGenerator random) {
    Call made = call;
    String known = actor.known().one("etag " + call.path(), random).orElse("\"1\"");
    for (JsonNode parameter : operation.parameters("header")) {
      String name = parameter.path("name").asText();
      if (random.nextInt(4) == 0) {
        boolean absent = name.equals("If-None-Match") && !operation.reads();
        made = made.with(name, absent ? "*" : known);
      }
    }
    if (random.nextInt(4) == 0) {
      made = made.with("Accept-Language", LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    }
    if (random.nextInt(8) == 0) {
      made = made.with("X-Request-Id", "fuzz-" + Integer.toHexString(random.nextInt()));
    }
    return operation.reads() && random.nextInt(25) == 0 ? made.withMethod("HEAD") : made;
  }

  private Map<String, String> things(Operation operation, Actor actor, RandomGenerator random) {
    Map<String, String> things = new HashMap<>();
    for (String variable : operation.variables()) {
      String kind = operation.kindOf(variable);
      things.put(kind, thing(operation, kind, actor, random));
    }
    if (things.containsKey("enrolments")) {
      actor.known().one("enrolled", random).ifPresent(it -> things.putAll(enrolment(it)));
    }
    return things;
  }

  /** @param enrolled the template, a slash and who is in it */
  private static Map<String, String> enrolment(String enrolled) {
    String[] both = enrolled.split("/");
    return Map.of("templates", both[0], "enrolments", both[1]);
  }

  private String thing(Operation operation, String kind, Actor actor, RandomGenerator random) {
    boolean makes = operation.method().equals("PUT");
    boolean removes = operation.method().equals("DELETE");
    String fresh = "own-" + Integer.toHexString(random.nextInt() >>> 4);
    List<String> library = words.named("slug");
    String any = library.get(random.nextInt(library.size()));
    return switch (kind) {
      case "exercises" -> {
        if (operation.lastWord().equals("overlay")) {
          yield actor.known().one("overlays", random).orElse(any);
        }
        boolean own = makes ? random.nextBoolean() : removes || random.nextInt(4) == 0;
        yield own
            ? actor
                .known()
                .one(kind, random)
                .filter(it -> !makes || random.nextBoolean())
                .orElse(makes ? fresh : any)
            : any;
      }
      case "templates" ->
          actor
              .known()
              .one(kind, random)
              .filter(it -> !makes || random.nextBoolean())
              .orElse(fresh);
      case "revisions" -> "1";
      case "members" -> actor.member();
      case "calendar" -> actor.known().one(kind, random).orElse("A".repeat(32));
      default -> actor.known().one(kind, random).orElseGet(() -> Scalars.fresh(random));
    };
  }

  private static String path(Operation operation, Map<String, String> things) {
    String path = operation.template();
    for (String variable : operation.variables()) {
      path = path.replace("{" + variable + "}", things.get(operation.kindOf(variable)));
    }
    return path;
  }

  private static Map<String, List<String>> query(
      Operation operation, Actor actor, Values values, RandomGenerator random) {
    Map<String, List<String>> query = new HashMap<>();
    for (JsonNode parameter : operation.parameters("query")) {
      String name = parameter.path("name").asText();
      boolean wanted = parameter.path("required").asBoolean() || random.nextInt(3) == 0;
      if (!wanted) {
        continue;
      }
      if (name.equals("cursor")) {
        actor
            .known()
            .one("cursor " + operation.template(), random)
            .ifPresent(it -> query.put(name, List.of(it)));
        continue;
      }
      JsonNode value = values.of(parameter.path("schema"), name);
      List<String> all = value.isArray() ? Json.texts(value) : List.of(value.asText());
      query.put(name, all);
    }
    return query;
  }

  private static String written(Map<String, List<String>> query) {
    List<String> pairs = new ArrayList<>();
    query.forEach((name, all) -> all.forEach(one -> pairs.add(name + "=" + encoded(one))));
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
