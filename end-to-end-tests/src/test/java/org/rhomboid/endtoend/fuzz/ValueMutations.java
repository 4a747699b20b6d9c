package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import org.rhomboid.endtoend.api.Json;

/** One value of a JSON body, or the body around it, as it should not be. */
final class ValueMutations {

  /** Stands where what is no JSON value is put in afterwards. */
  private static final String HERE = "@here@";

  private static final List<String> TOKENS =
      List.of(
          "1e400",
          "-1e400",
          "9223372036854775808",
          "-9223372036854775809",
          "2147483648",
          "-2147483649",
          "1.0",
          "1.5",
          "-0",
          "1e-400",
          "1e5",
          "NaN",
          "Infinity",
          "-Infinity",
          "01",
          "+1",
          ".5",
          "0x10",
          "1_000",
          "nul",
          "True",
          "undefined",
          "'a'",
          "[1,]",
          "{\"a\":}",
          "/**/1",
          "9".repeat(400),
          "9".repeat(1_500),
          "0." + "1".repeat(1_100),
          "[".repeat(900) + "]".repeat(900),
          "[".repeat(3_000) + "]".repeat(3_000),
          "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500),
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\x41\"",
          "\"\u0001\"",
          "\"");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\n",
          "\u202e\u0007",
          "e\u0301\u200d",
          "🙂".repeat(60),
          "'; --",
          "${jndi:ldap://127.0.0.1:1/a}",
          "<script>1</script>",
          "../../etc",
          "%s%n%00",
          "null",
          "0",
          "-1",
          "2026-02-30",
          "2026-11-31T08:15:00Z",
          "2026-11-21T24:00:01Z",
          "2026-11-21T08:15:00+18:30",
          "2026-11-21T08:15:00",
          "+999999999-12-31T23:59:59Z",
          "-0001-01-01",
          "0000-01-01",
          "9999-12-31",
          "9999-12-31T23:59:59.999999999Z",
          "0001-01-01T00:00:00+18:00",
          "9999-12-31T23:59:59-18:00",
          "1969-12-31T23:59:59Z",
          "24:00",
          "25:61",
          "12:60",
          "23:59:59.999999999",
          "Mars/Phobos",
          "GMT+25",
          "+01:00",
          "SystemV/PST8",
          "europe/madrid",
          "UTC",
          "1-1-1-1-1",
          "00000000-0000-0000-0000-000000000000",
          "ffffffff-ffff-ffff-ffff-ffffffffffff",
          "0192F0C1-2B7E-7CC3-98C4-DC0C0C07398F",
          "0192f0c12b7e7cc398c4dc0c0c07398f",
          "2026-W54",
          "2026-W00",
          "2020-W53",
          "2026-W1",
          "-2026-W01",
          "99999-W01",
          "no-such-word",
          "SHOULDER-ROLL",
          "row-",
          "-row",
          "a--b");

  private final Bounds bounds;

  ValueMutations(Bounds bounds) {
    this.bounds = bounds;
  }

  /** Text of the body with one thing changed, and what that was. */
  record Changed(String how, byte[] body) {}

  Changed change(JsonNode body, RandomGenerator random) {
    JsonNode copy = body.deepCopy();
    List<Place> places = Place.all(copy);
    if (places.isEmpty()) {
      return added(copy, random);
    }
    Place place = places.get(random.nextInt(places.size()));
    String at = place.name() == null ? "item" : place.name();
    return switch (random.nextInt(12)) {
      case 0 -> put(copy, place, otherType(place.value()), "type of " + at);
      case 1 -> put(copy, place, NullNode.getInstance(), "null at " + at);
      case 2 -> removed(copy, place, at);
      case 3 -> added(copy, random);
      case 4 -> twice(copy, place, at);
      case 5, 6 -> put(copy, place, bound(place.value(), random), "bound at " + at);
      case 7, 8 -> put(copy, place, text(random), "text at " + at);
      case 9 -> put(copy, place, longText(random), "long text at " + at);
      default -> token(copy, place, at, random);
    };
  }

  private static Changed put(JsonNode body, Place place, JsonNode value, String how) {
    place.put(value);
    return new Changed(how, StrictJson.bytes(body));
  }

  private static Changed removed(JsonNode body, Place place, String at) {
    place.remove();
    return new Changed("without " + at, StrictJson.bytes(body));
  }

  private static Changed added(JsonNode body, RandomGenerator random) {
    if (!(body instanceof ObjectNode object)) {
      return new Changed("an object", StrictJson.bytes(Json.object().set("a", body)));
    }
    switch (random.nextInt(4)) {
      case 0 -> object.put("tenant", "acme");
      case 1 -> object.put("x".repeat(60_000), 1);
      case 2 -> object.putObject("__proto__").put("a/b~c", 1);
      default -> object.put("unknown", "🙂\u0000");
    }
    return new Changed("unknown property", StrictJson.bytes(object));
  }

  private static Changed twice(JsonNode body, Place place, String at) {
    if (place.name() == null) {
      ((ArrayNode) place.parent()).add(place.value());
      return new Changed("item twice", StrictJson.bytes(body));
    }
    String pair = new TextNode(place.name()) + ":" + place.value();
    String text = new String(StrictJson.bytes(body), StandardCharsets.US_ASCII);
    return new Changed(
        "twice " + at,
        text.replaceFirst("\\{", "{" + Matcher.quoteReplacement(pair) + ",")
            .getBytes(StandardCharsets.UTF_8));
  }

  private Changed token(JsonNode body, Place place, String at, RandomGenerator random) {
    place.put(new TextNode(HERE));
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    String text = new String(StrictJson.bytes(body), StandardCharsets.US_ASCII);
    byte[] changed = text.replace("\"" + HERE + "\"", token).getBytes(StandardCharsets.UTF_8);
    return new Changed(
        "token " + (token.length() > 20 ? token.substring(0, 20) : token) + " at " + at, changed);
  }

  private static JsonNode otherType(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> IntNode.valueOf(42);
      case NUMBER, BOOLEAN -> new TextNode(value.asText());
      case ARRAY -> Json.object();
      default -> Json.object().putArray("a");
    };
  }

  private JsonNode bound(JsonNode value, RandomGenerator random) {
    int bound = bounds.around().get(random.nextInt(bounds.around().size()));
    int size = Math.max(0, bound);
    if (value.isTextual()) {
      return new TextNode("x".repeat(size));
    }
    if (value.isArray() && !value.isEmpty()) {
      ArrayNode many = Json.object().putArray("a");
      for (int i = 0; i < size; i++) {
        many.add(value.get(i % value.size()));
      }
      return many;
    }
    return IntNode.valueOf(bound);
  }

  private static JsonNode text(RandomGenerator random) {
    return new TextNode(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private static JsonNode longText(RandomGenerator random) {
    String[] repeated = {"ü", "a-", " "};
    int times = new int[] {300, 5_000, 70_000}[random.nextInt(3)];
    return new TextNode(repeated[random.nextInt(3)].repeat(times) + "a");
  }
}
