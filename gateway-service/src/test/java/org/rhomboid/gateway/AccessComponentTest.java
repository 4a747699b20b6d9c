package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.gateway.in.rest.access.AccessRule;
import org.rhomboid.gateway.in.rest.access.AccessTable;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;
import org.rhomboid.kit.identity.Roles;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@DisplayName("The gateway holds tokens to the table:")
class AccessComponentTest {

  @Surroundings.Signing Keys keys;
  @Surroundings.Catalog FakeService catalog;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    services().forEach(service -> service.answersJson("{}"));
  }

  static Stream<AccessRule> rules() {
    return AccessTable.ofThisBuild().rules().stream().filter(rule -> !rule.open());
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("each operation with each role")
  void roles(AccessRule rule) {
    for (String role : Roles.ALL) {
      Response answer = ask(rule, token(Set.of(role), null));

      assertAnswer(rule, answer, rule.roles().isEmpty() || rule.roles().contains(role), role);
    }
    assertAnswer(rule, ask(rule, token(Set.of(), null)), rule.roles().isEmpty(), "no role");
    assertAnswer(rule, ask(rule, token(Set.copyOf(Roles.ALL), null)), true, "all roles");
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("each operation with the scopes that it needs, and with all others")
  void scopes(AccessRule rule) {
    Set<String> others = new TreeSet<>(AccessTable.SCOPES);
    others.removeAll(rule.scopes());

    assertAnswer(rule, ask(rule, limited(String.join(" ", rule.scopes()))), true, "needed");
    assertAnswer(rule, ask(rule, limited("openid profile")), true, "none of ours");
    Response refused = ask(rule, limited("openid " + String.join(" ", others)));
    assertAnswer(rule, refused, false, "others");
    assertThat(refused.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer error=\"insufficient_scope\", scope=\""
                + String.join(" ", new TreeSet<>(rule.scopes()))
                + "\"");
    for (String scope : rule.scopes()) {
      assertAnswer(rule, ask(rule, limited(scope)), rule.scopes().size() == 1, scope);
    }
  }

  @Test
  @DisplayName("what is refused does not reach the service, and is told what it needs")
  void refusal() {
    given()
        .auth()
        .oauth2(token(Set.of(Roles.MEMBER), null))
        .when()
        .get("/api/v1/cohort")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"))
        .body("instance", equalTo("/api/v1/cohort"))
        .body("detail", equalTo("ask for a token with one of the roles analyst, tenant-admin"))
        // limits come before it: to be refused again and again is not free
        .header("RateLimit", containsString("r="));
    assertThat(progress.begun()).isZero();
  }

  @Test
  @DisplayName("scopes as a list, and HEAD as GET")
  void otherForms() {
    String reader =
        keys.sign(Keys.claims("acme", "anna").claim("scp", List.of("progress:read", "x")));

    given().auth().oauth2(reader).when().head("/api/v1/streak").then().statusCode(200);
    given().auth().oauth2(reader).when().head("/api/v1/plans").then().statusCode(403);
    given().auth().oauth2(reader).when().get("/api/v1/plans").then().statusCode(403);
  }

  @Test
  @DisplayName("what does not exist is not refused for a role")
  void nothing() {
    String token = token(Set.of(), "live:read");

    given().auth().oauth2(token).when().get("/api/v1/nothing").then().statusCode(404);
    given().auth().oauth2(token).when().delete("/api/v1/streak").then().statusCode(405);
  }

  private void assertAnswer(AccessRule rule, Response answer, boolean allowed, String who) {
    if (allowed) {
      assertThat(answer.statusCode()).as(who).isEqualTo(letIn(rule));
    } else {
      assertThat(answer.statusCode()).as(who).isEqualTo(403);
      assertThat(answer.<String>path("type")).isEqualTo("/problems/forbidden");
      assertThat(services().mapToInt(FakeService::begun).sum()).isZero();
    }
    up();
  }

  /** No Kafka is here: who may follow its events is told that it is away. */
  private static int letIn(AccessRule rule) {
    return rule.operation().equals("GET /live") ? 503 : 200;
  }

  private Response ask(AccessRule rule, String token) {
    String[] asked = rule.operation().replaceAll("\\{[^}]*}", "x1").split(" ");
    var request = given().auth().oauth2(token);
    if (!asked[0].equals("GET")) {
      request.contentType("application/json").body("{}");
    }
    return request.when().request(asked[0], "/api/v1" + asked[1]);
  }

  private String limited(String scopes) {
    return token(Set.copyOf(Roles.ALL), scopes);
  }

  private String token(Set<String> roles, String scopes) {
    JwtClaimsBuilder claims = Keys.claims("acme", "anna").groups(roles);
    return keys.sign(scopes == null ? claims : claims.claim("scope", scopes));
  }

  private Stream<FakeService> services() {
    return Stream.of(catalog, routine, progress);
  }
}
