package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.progress.ApiDocument.Operation;

/** What holds for every operation is asked of every operation that the API document names. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Every operation, asked by a hostile client,")
class ConventionsComponentTest {

  private static final String PROBLEM = "application/problem+json";
  private static final String[] EVERY_ROLE = {"member", "coach", "tenant-admin", "analyst"};
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final String DEEP = "{\"id\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";

  private final MemberClient member = MemberClient.somebody("hostile");

  static Stream<Operation> operations() {
    return ApiDocument.operations().stream();
  }

  static Stream<Operation> writes() {
    return operations().filter(Operation::hasBody);
  }

  static Stream<Operation> queried() {
    return operations().filter(operation -> !operation.queries().isEmpty());
  }

  @ParameterizedTest
  @DisplayName("asks for a token: 401")
  @MethodSource("operations")
  void token(Operation operation) {
    RequestSpecification anonymous = RestAssured.given();
    refused(send(anonymous, operation, "{}"), 401);
    refused(send(anonymous.header("Authorization", "Bearer x.y.z"), operation, "{}"), 401);
  }

  @ParameterizedTest
  @DisplayName("refuses an id that is none like one that does not exist: 404")
  @MethodSource("operations")
  void ids(Operation operation) {
    if (operation.path().contains("{id}")) {
      for (String id : List.of("1", "..%2f..", "%00", "a".repeat(2_000), UUID.randomUUID() + "x")) {
        Response answer =
            member
                .as(EVERY_ROLE)
                .urlEncodingEnabled(false)
                .request(operation.method(), operation.path().replace("{id}", id));
        assertThat(answer.statusCode()).as(id).isIn(404, 400);
        assertThat(answer.contentType()).as(id).startsWith(PROBLEM);
      }
    }
  }

  @Test
  @DisplayName("refuses a method that its path does not have: 405")
  void methods() {
    for (String path : operations().map(Operation::path).collect(Collectors.toSet())) {
      Set<String> known =
          operations()
              .filter(it -> it.path().equals(path))
              .map(Operation::method)
              .collect(Collectors.toSet());
      METHODS.stream()
          .filter(method -> !known.contains(method))
          .forEach(
              method ->
                  refused(
                      send(
                          member.as(EVERY_ROLE),
                          new Operation(method, path, List.of(), true),
                          "{}"),
                      405));
    }
  }

  @ParameterizedTest
  @DisplayName("refuses to answer in a form that it does not have: 406")
  @MethodSource("operations")
  void accept(Operation operation) {
    Response answer = send(member.as(EVERY_ROLE).accept("text/html"), operation, "{}");
    refused(answer, 406);
  }

  @ParameterizedTest
  @DisplayName("refuses a body that is too large (413), or in another form (415)")
  @MethodSource("writes")
  void bodies(Operation operation) {
    refused(
        send(member.as(EVERY_ROLE), operation, "{\"note\":\"" + "x".repeat(8_500_000) + "\"}"),
        413);
    if (!operation.path().endsWith("/clearance")) {
      Response answer =
          member
              .as(EVERY_ROLE)
              .contentType("application/xml")
              .body("<all/>")
              .request(operation.method(), path(operation));
      refused(answer, 415);
    }
  }

  @ParameterizedTest
  @DisplayName("refuses a body that is no JSON document of its kind: 400 or 422")
  @MethodSource("writes")
  void unreadable(Operation operation) {
    for (String body :
        List.of(
            "{",
            "{}}",
            "nul",
            "7",
            "\"\"",
            "\u0000",
            "{\"id\":1,\"id\":1}",
            "{\"id\":{}}",
            "{\"pain\":1e999999999}",
            "{\"pain\":" + "9".repeat(5_000) + "}",
            "{\"\\u0000\":1}",
            "{\"a/b~\":1}",
            "{'id':1}",
            "{\"id\":NaN}",
            DEEP)) {
      Response answer = send(member.as(EVERY_ROLE), operation, body);
      assertThat(answer.statusCode()).as("%.40s: %s", body, answer.asString()).isIn(400, 422);
      problem(answer);
    }
  }

  @ParameterizedTest
  @DisplayName("refuses a query that it does not know, or that breaks a rule: 422 with its pointer")
  @MethodSource("queried")
  void queries(Operation operation) {
    refusedQuery(operation, "mood=good", "/mood");
    if (operation.isList()) {
      refusedQuery(operation, "limit=0", "/limit");
      refusedQuery(operation, "limit=2147483648", "/limit");
      refusedQuery(operation, "limit=1&limit=1", "/limit");
      refusedQuery(operation, "cursor=", "/cursor");
      refusedQuery(operation, "cursor=AAAA", "/cursor");
      refusedQuery(operation, "cursor=%00", "/cursor");
      refusedQuery(operation, "cursor=JyBvciAxPTEtLR8x", "/cursor");
    }
    if (operation.queries().contains("from")) {
      refusedQuery(operation, "from=today", "/from");
      refusedQuery(operation, "to=2026-02-30", "/to");
      refusedQuery(operation, "from=2026-02-02&to=2026-02-01", "/from");
      refusedQuery(operation, "from=0000-01-01", "/from");
    }
  }

  private void refusedQuery(Operation operation, String query, String pointer) {
    Response answer =
        member
            .as(EVERY_ROLE)
            .urlEncodingEnabled(false)
            .request(operation.method(), path(operation) + "?" + query);
    refused(answer, 422);
    assertThat(answer.jsonPath().getList("errors.pointer", String.class))
        .as(query)
        .contains(pointer);
  }

  private static Response send(RequestSpecification as, Operation operation, String body) {
    RequestSpecification request =
        operation.hasBody() ? as.contentType("application/json").body(body) : as;
    return request.request(operation.method(), path(operation));
  }

  private static String path(Operation operation) {
    return operation.path().replaceAll("\\{.*?}", UUID.randomUUID().toString());
  }

  private static void refused(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    problem(answer);
  }

  private static void problem(Response answer) {
    assertThat(answer.contentType()).startsWith(PROBLEM);
    assertThat(answer.asString())
        .contains("\"type\"", "\"title\"", "\"status\"", "\"instance\"")
        .doesNotContain("java.", "org.rhomboid", "jackson", "select ", "Exception");
  }
}
