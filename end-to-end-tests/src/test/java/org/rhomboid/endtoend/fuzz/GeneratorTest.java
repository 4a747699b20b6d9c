package org.rhomboid.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.endtoend.api.Json;

@DisplayName("Requests that are made of a document")
class GeneratorTest {

  private static final int MANY = 2_000;

  private static final JsonNode DOCUMENT =
      Json.read(
          """
          {"paths": {"/api/v1/things/{id}": {"put": {
             "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9}}],
             "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
             "responses": {}}}},
           "components": {"schemas": {
             "Thing": {"type": "object", "required": ["id", "kind"], "additionalProperties": false, "properties": {
               "id": {"type": "string", "format": "uuid"},
               "kind": {"$ref": "#/components/schemas/Kind"},
               "at": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
               "pain": {"type": ["integer", "null"], "minimum": 0, "maximum": 10},
               "marks": {"type": "array", "minItems": 2, "maxItems": 4, "items": {"type": "integer", "minimum": 1, "maximum": 50}},
               "language": {"type": "string", "pattern": "^(?:en|de)$"}}},
             "Kind": {"type": "string", "enum": ["ONE", "OTHER"]},
             "Instant": {"type": "string", "format": "date-time"}}}}
          """);

  private final ApiDocument document = new ApiDocument(DOCUMENT);
  private final Operation operation = document.operations().get(0);
  private final JsonNode schema = Json.object().put("$ref", "#/components/schemas/Thing");
  private final ValidCalls calls =
      new ValidCalls(document, Words.of(Json.object(), Json.read("[{\"slug\": \"row\"}]")));

  @Test
  @DisplayName("keep it, say null where it may be said, and are the same for the same seed")
  void valid() {
    boolean saysNull = false;
    for (int seed = 0; seed < MANY; seed++) {
      Call call = calls.make(operation, actor(), random(seed));
      JsonNode body = StrictJson.read(call.body()).orElseThrow();
      assertThat(document.violations(schema, body)).as("seed %d: %s", seed, body).isEmpty();
      saysNull |= body.path("pain").isNull();
      assertThat(calls.make(operation, actor(), random(seed)).target()).isEqualTo(call.target());
    }
    assertThat(saysNull).isTrue();
  }

  @Test
  @DisplayName("and must be refused break it, or carry no good token")
  void refused() throws NoSuchAlgorithmException {
    Signer signer = new Signer(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
    Mutations mutations = new Mutations(document, DOCUMENT, signer);
    Set<String> kinds = new HashSet<>();
    for (int seed = 0; seed < MANY; seed++) {
      Call valid = calls.make(operation, actor(), random(seed));
      Call call = mutations.refused(valid, operation, actor(), random(seed));
      assertThat(call.expected()).isEqualTo(Call.Expected.REFUSED);
      if (call.made().startsWith("body")) {
        assertThat(
                StrictJson.read(call.body())
                    .filter(it -> document.violations(schema, it).isEmpty()))
            .as(call.made())
            .isEmpty();
      } else {
        assertThat(call.header("Authorization"))
            .as(call.made())
            .isNotEqualTo(valid.header("Authorization"));
      }
      kinds.add(call.made());
    }
    assertThat(kinds).hasSizeGreaterThan(80);
  }

  private static Actor actor() {
    return new Actor(
        "acme", "mia", "aaaa.bbbb.ccccccccccccccccccccccccc", "plain", ZoneOffset.UTC, new Known());
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
