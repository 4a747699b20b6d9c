package org.rhomboid.endtoend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Tokens;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("At every door")
@ExtendWith(WholeSystem.class)
@Order(2)
final class TokenTenancyTest {

  /** All that anybody may read, at the gateway and at each service. */
  private static final List<String> PUBLIC =
      List.of("health", "health/live", "health/ready", "openapi");

  private final Stack stack;

  TokenTenancyTest(Stack stack) {
    this.stack = stack;
  }

  @TestFactory
  @DisplayName("when no token is sent, every operation refuses but the one whose path is a secret")
  Stream<DynamicTest> noToken() {
    return Door.each(
        stack,
        (operation, door) ->
            operation.open()
                ? hidesWhatItHas(operation, door)
                : refuses(operation, door, null, "token-required"));
  }

  @Test
  @DisplayName("only a calendar's feed asks for no token: calendar programs have none")
  void openOperations() {
    assertThat(Operation.all())
        .filteredOn(Operation::open)
        .extracting(Operation::id)
        .containsExactly("GET /calendar/{secret}.ics");
  }

  @TestFactory
  @DisplayName("when a token's tenant was changed, every operation refuses")
  Stream<DynamicTest> forged() {
    String forged = Tokens.ofAnotherTenant(stack.token("acme", "mia"), "globex");
    return Door.each(
        stack,
        (operation, door) ->
            operation.open()
                ? hidesWhatItHas(operation, door)
                : refuses(operation, door, forged, "invalid-token"));
  }

  @Test
  @DisplayName(
      "when no token is sent to a public path that does not exist, that is not told either")
  void unknownPath() {
    stack.gateway().get("api/v1/nothing-of-this-name").expectProblem(401, "token-required");
  }

  @TestFactory
  @DisplayName("when no token is sent, health and the API's description are open")
  Stream<DynamicTest> open() {
    return Operation.SERVICES.stream()
        .flatMap(service -> PUBLIC.stream().map(path -> isOpen(service, path)));
  }

  private DynamicTest isOpen(String service, String path) {
    return dynamicTest(
        "/" + path + " at " + service,
        () -> assertThat(stack.service(service).get(path).status()).isEqualTo(200));
  }

  private static DynamicTest hidesWhatItHas(Operation operation, Door door) {
    return dynamicTest(
        operation.id() + " at " + door.name(),
        () ->
            door.withoutToken()
                .send(operation.method(), filled(operation), null)
                .expectProblem(404, "not-found"));
  }

  private static String filled(Operation operation) {
    return operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  private static DynamicTest refuses(Operation operation, Door door, String token, String slug) {
    return dynamicTest(
        operation.id() + " at " + door.name(),
        () -> {
          String body = operation.isRead() ? null : "{}";
          Client somebody = door.withoutToken().withToken(token);

          somebody.send(operation.method(), filled(operation), body).expectProblem(401, slug);
        });
  }
}
