package org.rhomboid.endtoend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.stack.Repository;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

/** Services hold roles themselves: the gateway's table says what they say, and nobody gains anything by going past it. */
@DisplayName("At every door, by the gateway's table of roles,")
@ExtendWith(WholeSystem.class)
@Order(2)
final class RolesTenancyTest {

  private static final String TABLE = "gateway-service/src/main/resources/access.txt";
  private static final String TENANT = "roles";
  private static final String ANY = "any";

  /** The gateway's own LiveComponentTest tries it with each role. */
  private static final String NEVER_ENDS = "GET /live";

  private static final List<String> ROLES =
      List.of("member", "coach", "tenant-admin", "analyst", "platform-admin");

  private final Stack stack;
  private final Map<String, String> table;

  RolesTenancyTest(Stack stack) {
    this.stack = stack;
    this.table =
        Repository.text(TABLE)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toMap(line -> line[0] + " " + line[1], line -> line[2]));
  }

  @Test
  @DisplayName("every operation has its line")
  void whole() {
    assertThat(Operation.all()).extracting(Operation::id).allMatch(table::containsKey);
  }

  @TestFactory
  @DisplayName("whoever has none of the roles is refused")
  Stream<DynamicTest> refused() {
    return Door.each(stack, this::refusedAt).flatMap(tests -> tests);
  }

  @TestFactory
  @DisplayName("whoever has the roles is not")
  Stream<DynamicTest> allowed() {
    return Door.each(stack, this::allowedAt).flatMap(tests -> tests);
  }

  private Stream<DynamicTest> refusedAt(Operation operation, Door door) {
    return isForAll(operation)
        ? Stream.of()
        : ROLES.stream()
            .filter(role -> !roles(operation).contains(role))
            .map(role -> refused(operation, door, role));
  }

  private DynamicTest refused(Operation operation, Door door, String role) {
    return dynamicTest(
        operation.id() + " at " + door.name() + " by " + role,
        () -> ask(operation, door, role).expectProblem(403, "forbidden"));
  }

  private Stream<DynamicTest> allowedAt(Operation operation, Door door) {
    if (!isForAll(operation)) {
      return Stream.of(allowed(operation, door, roles(operation).toArray(String[]::new)));
    }
    return operation.isRead() && !operation.open() && !operation.id().equals(NEVER_ENDS)
        ? ROLES.stream().map(role -> allowed(operation, door, role))
        : Stream.of();
  }

  private DynamicTest allowed(Operation operation, Door door, String... roles) {
    return dynamicTest(
        operation.id() + " at " + door.name() + " by " + String.join(" and ", roles),
        () -> assertThat(ask(operation, door, roles).status()).isNotIn(401, 403));
  }

  private Answer ask(Operation operation, Door door, String... roles) {
    String token = stack.token(TENANT, "m-" + UUID.randomUUID(), roles);
    String path = operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    String body = operation.isRead() ? null : "{}";
    return door.withoutToken().withToken(token).send(operation.method(), path, body);
  }

  private boolean isForAll(Operation operation) {
    return operation.open() || roles(operation).contains(ANY);
  }

  private List<String> roles(Operation operation) {
    return Arrays.asList(table.get(operation.id()).split(","));
  }
}
