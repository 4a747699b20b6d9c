package org.rhomboid.endtoend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("The gateway has the operations that the services' documents have, and no others:")
@ExtendWith(WholeSystem.class)
@Order(2)
final class DoorsTenancyTest {

  private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

  private final Stack stack;
  private Client member;

  DoorsTenancyTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void givenAMember() {
    member = stack.member("acme", "member-" + UUID.randomUUID());
  }

  @Test
  @DisplayName("its own document is all of them together")
  void merged() {
    List<Operation> served = Operation.of("gateway", stack.gateway().get("openapi").expect(200));

    assertThat(served)
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(Operation.all().stream().map(Operation::id).toList());
  }

  @ParameterizedTest(
      name = "each service serves the document that is committed: {0}",
      quoteTextArguments = false)
  @ValueSource(strings = {"catalog", "routine", "progress"})
  void committed(String service) {
    List<Operation> served =
        Operation.of(
            service, stack.service(service).send("GET", "openapi?format=json", null).expect(200));

    assertThat(served).containsExactlyInAnyOrderElementsOf(Operation.documented(service));
  }

  @TestFactory
  @DisplayName("a method that is in no document is refused, and those that are there are named")
  Stream<DynamicTest> methods() {
    Map<String, Set<String>> byPath =
        Operation.all().stream()
            .collect(
                Collectors.groupingBy(
                    Operation::path,
                    Collectors.mapping(Operation::method, Collectors.toCollection(TreeSet::new))));
    return byPath.entrySet().stream()
        .map(
            path ->
                dynamicTest(
                    "/" + path.getKey(), () -> refusesOthers(path.getKey(), path.getValue())));
  }

  @TestFactory
  @DisplayName("what is read through it is what the service answers")
  Stream<DynamicTest> sameAnswer() {
    return Operation.all().stream()
        .filter(operation -> operation.isRead() && operation.isForwarded())
        .map(operation -> dynamicTest(operation.id(), () -> assertSameAnswer(operation)));
  }

  @ParameterizedTest(
      name = "the inside of a service is not reached: /api/v1/{0}",
      quoteTextArguments = false)
  @ValueSource(
      strings = {
        "health",
        "metrics",
        "openapi",
        "q/health",
        "dev/token",
        "sessions/",
        "sessions/a/b",
        "plans/%2e%2e/health",
        "plans/..%2fhealth"
      })
  void inside(String path) {
    assertThat(member.send("GET", path, null).status()).isIn(400, 404);
  }

  private void refusesOthers(String path, Collection<String> documented) {
    for (String method : METHODS) {
      if (!documented.contains(method)) {
        Answer answer = member.send(method, filled(path), method.equals("GET") ? null : "{}");
        answer.expectProblem(405, "method-not-allowed");
        assertThat(allowed(answer)).as(answer.question()).isEqualTo(documented);
      }
    }
  }

  /** {@code HEAD} follows from {@code GET}. */
  private static Set<String> allowed(Answer answer) {
    Set<String> allowed = new TreeSet<>(Arrays.asList(answer.header("Allow").split(", ?")));
    allowed.remove("HEAD");
    return allowed;
  }

  private void assertSameAnswer(Operation operation) {
    String path = filled(operation.path());

    Answer through = member.get(path);
    Answer direct = stack.service(operation.service()).withToken(member.token()).get(path);

    assertThat(through.status()).as(through.text()).isEqualTo(direct.status());
    assertThat(through.header("Content-Type")).isEqualTo(direct.header("Content-Type"));
  }

  private static String filled(String path) {
    return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }
}
