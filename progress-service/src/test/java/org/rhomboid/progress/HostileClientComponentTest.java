package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A hostile client")
class HostileClientComponentTest {

  private static final String PROBLEM = "application/problem+json";

  private final String member = "h-" + UUID.randomUUID();

  @ParameterizedTest
  @DisplayName("gets 422 and the pointer for a value that breaks a rule")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /zone             | "zone":"Mars/Olympus"
          /zone             | "zone":"+01:00"
          /painBefore       | "painBefore":11
          /painAfter        | "painAfter":-1
          /id               | "id":"not-a-uuid"
          /symptoms/0       | "symptoms":["cold-feet"]
          /symptoms/0       | "symptoms":[null]
          /items            | "items":[]
          /items/0          | "items":[null]
          /items/0/slug     | "items":[{"slug":"Band Row","revision":1,"setsDone":1,"outcome":"DONE"}]
          /items/0/revision | "items":[{"slug":"band-row","revision":0,"setsDone":1,"outcome":"DONE"}]
          /items/0/setsDone | "items":[{"slug":"band-row","revision":1,"setsDone":99999999999,"outcome":"DONE"}]
          /items/0/effort   | "items":[{"slug":"band-row","revision":1,"setsDone":1,"outcome":"DONE","effort":"MEDIUM"}]
          /items/0/x~1y~0   | "items":[{"slug":"band-row","revision":1,"setsDone":1,"outcome":"DONE","x/y~":1}]
          /note             | "note":"a\\u0000b"
          /note             | "note":"\\ud800"
          /startedAt        | "startedAt":"2026-11-20T08:00:00"
          /startedAt        | "startedAt":"+99999-01-01T00:00:00Z"
          /startedAt        | "startedAt":"2999-01-01T00:00:00Z"
          /completedAt      | "completedAt":"2020-01-01T00:00:00Z"
          /completedAt      | "completedAt":"2999-01-01T00:00:00Z"
          /items/0/pain     | "items":[{"slug":"band-row","revision":1,"setsDone":1,"outcome":"DONE","pain":11}]
          /items/0/slug     | "items":[{"slug":"a\\u0000b","revision":1,"setsDone":1,"outcome":"DONE"}]
          /zone             | "zone":"UTC\\u0000"
          /replaces         | "replaces":"0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f"
          """)
  void breaksARule(String pointer, String property) {
    post(session(property))
        .statusCode(422)
        .contentType(PROBLEM)
        .body("errors.pointer", hasItem(pointer));
    nothingStored();
  }

  @ParameterizedTest
  @DisplayName("gets 400 for a body that cannot be read")
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{}{}",
        "{\"id\":1}",
        "{\"items\":{}}",
        "{\"painBefore\":\"5\"}",
        "{\"painBefore\":5.5}",
        "{\"note\":5}",
        "{\"zone\":[]}",
        "{\"id\":null,\"id\":null}",
        "\u0000"
      })
  void cannotBeRead(String body) {
    post(body)
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/malformed-request"))
        .body("detail", not(containsString("org.")))
        .body("detail", not(containsString("java")));
  }

  @Test
  @DisplayName("gets 413 for a body over a mebibyte, 422 for a long note under it")
  void tooLarge() {
    post(session("\"note\":\"" + "x".repeat(10_000_000) + "\""))
        .statusCode(413)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/payload-too-large"));
    post(session("\"note\":\"" + "x".repeat(1_100_000) + "\""))
        .statusCode(413)
        .contentType(PROBLEM)
        .body("instance", equalTo("/sessions"));
    post(session("\"note\":\"" + "x".repeat(2_001) + "\""))
        .statusCode(422)
        .body("errors.pointer", hasItem("/note"));
    nothingStored();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_100_000, 4_000_000, 40_000_000})
  @DisplayName(
      "gets 413 also where the body did not say how long it is, and the connection is closed")
  void tooLargeWithoutLength(int length) throws Exception {
    byte[] body = session("\"note\":\"" + "x".repeat(length) + "\"").getBytes(UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(new URI(RestAssured.baseURI + ":" + RestAssured.port + "/sessions"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + TestTokens.of("acme", member))
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).contains(PROBLEM);
    assertThat(answer.headers().firstValue("Connection")).contains("close");
    assertThat(answer.body()).contains("/problems/payload-too-large", "1048576 bytes");
    nothingStored();
  }

  @Test
  @DisplayName("is told the methods that a path has, and leaves no id in what is measured")
  void otherMethod() {
    String id = UUID.randomUUID().toString();

    as(member).put("/pauses/" + id).then().statusCode(405).header("Allow", "DELETE");
    as(member).put("/sessions/" + id).then().statusCode(405).header("Allow", "GET, HEAD, DELETE");
    as(member).delete("/sessions/batch").then().statusCode(405).header("Allow", "POST");
    as(member).put("/members/" + member + "/safety/clearance").then().header("Allow", "POST");

    assertThat(RestAssured.get("/metrics").asString())
        .contains("/members/{memberId}/safety/clearance")
        .doesNotContain(id)
        .doesNotContain(member);
  }

  @Test
  @DisplayName("has its X-Request-Id back where it is harmless, and else gets one")
  void requestId() {
    as(member).header("X-Request-Id", "a-1").get("/streak").then().header("X-Request-Id", "a-1");
    as(member)
        .header("X-Request-Id", "<a>")
        .get("/nowhere")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  @DisplayName("gets a problem for what cannot be read as a request")
  void unreadable() {
    given()
        .header("X-Long", "x".repeat(20_000))
        .get("/streak")
        .then()
        .statusCode(431)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/headers-too-large"));
    given()
        .get("/sessions?q=" + "x".repeat(10_000))
        .then()
        .statusCode(414)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/uri-too-long"));
  }

  @Test
  @DisplayName("may send a mebibyte without saying so")
  void largeWithoutLength() {
    post(session("\"note\":\"x\"") + " ".repeat(1_000_000)).statusCode(201);
  }

  @ParameterizedTest
  @DisplayName("gets 422 for a query that breaks a rule")
  @CsvSource({
    "limit=0,/limit",
    "limit=201,/limit",
    "limit=ten,/limit",
    "cursor=nonsense,/cursor",
    "cursor=MR8xHzI,/cursor",
    "from=tomorrow,/from",
    "from=%2B12345-01-01,/from",
    "to=-0001-01-01,/to",
    "from=2026-02-01&to=2026-01-01,/from",
    "page=2,/page",
    "limit=1&limit=2,/limit"
  })
  void badQuery(String query, String pointer) {
    as(member)
        .get("/sessions?" + query)
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  @DisplayName("gets a problem for a wrong path, method or media type")
  void wrongDoor() {
    as(member).get("/nowhere").then().statusCode(404).contentType(PROBLEM);
    as(member).get("/sessions/not-an-id").then().statusCode(404).contentType(PROBLEM);
    as(member).get("/sessions/" + UUID.randomUUID()).then().statusCode(404).contentType(PROBLEM);
    as(member)
        .put("/streak")
        .then()
        .statusCode(405)
        .contentType(PROBLEM)
        .header("Allow", "GET, HEAD");
    as(member)
        .contentType("text/plain")
        .body("{}")
        .post("/sessions")
        .then()
        .statusCode(415)
        .contentType(PROBLEM);
    as(member).accept("text/html").get("/streak").then().statusCode(406).contentType(PROBLEM);
  }

  @Test
  @DisplayName("is told the path that was asked for: as it was sent, and with the gateway's prefix")
  void instance() {
    as(member)
        .urlEncodingEnabled(false)
        .get("/sessions/not%20an%20id")
        .then()
        .statusCode(404)
        .body("instance", equalTo("/sessions/not%20an%20id"));
    as(member)
        .header("X-Forwarded-Prefix", "/api/v1")
        .get("/sessions/none")
        .then()
        .body("instance", equalTo("/api/v1/sessions/none"));
    as(member)
        .header("X-Forwarded-Prefix", "https://example.org")
        .get("/sessions/none")
        .then()
        .body("instance", equalTo("/sessions/none"));
  }

  @ParameterizedTest
  @DisplayName("gets 401 for a token whose claims are not acceptable")
  @CsvSource({
    "tenant,library",
    "tenant,Acme",
    "tenant,''",
    "tenant,a/b",
    "sub,jane@example.org",
    "sub,''",
    "aud,other",
    "iss,somebody",
    "exp,1000000000"
  })
  void badClaims(String claim, String value) {
    Map<String, Object> claims = TestTokens.claims("acme", member);
    claims.put(claim, claim.equals("exp") ? Long.valueOf(value) : value);
    given()
        .auth()
        .oauth2(TestTokens.signed(claims))
        .get("/streak")
        .then()
        .statusCode(401)
        .contentType(PROBLEM)
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("/problems/invalid-token"));
  }

  @Test
  @DisplayName("gets 401 for a token that was tampered with or is signed by nobody")
  void tampered() {
    String[] parts = TestTokens.of("acme", member).split("\\.");
    String other = TestTokens.of("globex", member).split("\\.")[1];
    String none = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
    for (String token :
        new String[] {
          parts[0] + "." + other + "." + parts[2], none, parts[0] + "." + parts[1], "a.b.c"
        }) {
      given()
          .header("Authorization", "Bearer " + token)
          .get("/streak")
          .then()
          .statusCode(401)
          .contentType(PROBLEM);
    }
  }

  private void nothingStored() {
    as(member).get("/sessions").then().statusCode(200).body("items.size()", equalTo(0));
  }

  private ValidatableResponse post(String body) {
    return as(member).contentType("application/json").body(body).post("/sessions").then();
  }

  private static RequestSpecification as(String member) {
    return given().auth().oauth2(TestTokens.of("acme", member));
  }

  /** A session that is right but for one property. */
  private static String session(String property) {
    String name = property.substring(0, property.indexOf(':'));
    Instant now = Instant.now();
    StringBuilder body = new StringBuilder("{" + property);
    Map.of(
            "\"id\"", "\"" + UUID.randomUUID() + "\"",
            "\"startedAt\"", "\"" + now.minusSeconds(90) + "\"",
            "\"completedAt\"", "\"" + now.minusSeconds(60) + "\"",
            "\"zone\"", "\"Europe/Madrid\"",
            "\"items\"",
                "[{\"slug\":\"band-row\",\"revision\":1,\"setsDone\":1,\"outcome\":\"DONE\"}]")
        .forEach(
            (other, value) -> body.append(other.equals(name) ? "" : "," + other + ":" + value));
    return body.append("}").toString();
  }
}
