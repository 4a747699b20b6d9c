package org.rhomboid.endtoend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Daytime;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("Given a member of acme who has created whatever can be created,")
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(3)
final class OperationsTenancyTest {

  /** Looking at it is recorded in it: never the same twice. */
  private static final String RECORDED = "organization/audit";

  /** The events of the dashboard are those of the whole platform: how far behind they are changes all the time. */
  private static final List<String> MADE_NOW = List.of("asOf", "timestamp", "events");

  private Stack stack;
  private Owner owner;
  private Map<String, JsonNode> view;

  @BeforeAll
  void furnish(Stack stack) {
    this.stack = stack;
    owner = Owner.furnished(stack);
    awaitEffects(1);
    view = ownView();
  }

  @Test
  @Order(0)
  @DisplayName("the member's own view has all that others must not see: it would be noticed")
  void ownViewShows() {
    assertThat(view.values().toString())
        .contains(owner.secrets())
        .contains(owner.secretsOfTenant());
  }

  @Test
  @Order(0)
  @DisplayName("an operation that nobody has thought of is not passed over")
  void unknownOperation() {
    Operation planted = new Operation("progress", "POST", "planted/{id}", false);

    assertThatThrownBy(() -> Attempt.at(planted, owner))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("POST /planted/{id} of progress-service is new here");
  }

  @TestFactory
  @Order(1)
  @DisplayName(
      "when somebody with the same member id in another tenant uses the same ids, nothing of the member shows")
  Stream<DynamicTest> otherTenant() {
    List<String> secrets =
        Stream.concat(owner.secrets().stream(), owner.secretsOfTenant().stream()).toList();
    Client administrator = Owner.administrator(stack, "globex", owner.member().id());
    return attempts(intruder(administrator), secrets);
  }

  @TestFactory
  @Order(2)
  @DisplayName(
      "when another member of the same tenant uses the same ids, nothing of the member shows")
  Stream<DynamicTest> otherMember() {
    Client other = stack.member(Owner.TENANT, "intruder-" + UUID.randomUUID());
    return attempts(intruder(other), owner.secrets());
  }

  @Test
  @Order(3)
  @DisplayName(
      "when all that was tried, and the others were forgotten, the member sees what they saw before")
  void untouched() {
    awaitEffects(1);

    assertThat(ownView()).isEqualTo(view);
  }

  /** A token; and a profile, so that there is a view of one's own. */
  private static String intruder(Client api) {
    api.put("profile", Bodies.profile(Daytime.zone())).expect(201);
    return api.token();
  }

  private Stream<DynamicTest> attempts(String token, List<String> secrets) {
    return Door.each(stack, (operation, door) -> test(operation, door, token, secrets));
  }

  private DynamicTest test(Operation operation, Door door, String token, List<String> secrets) {
    return DynamicTest.dynamicTest(
        operation.id() + " at " + door.name(),
        () -> {
          for (Attempt attempt : Attempt.at(operation, owner)) {
            assertNothingShows(attempt, attempt.by(door.withoutToken().withToken(token)), secrets);
          }
        });
  }

  private static void assertNothingShows(Attempt attempt, Answer answer, List<String> secrets) {
    assertThat(answer.status())
        .as("%s: %s", answer.question(), answer.text())
        .isIn(attempt.outcome().statuses());
    String all = answer.text() + answer.headers().map();
    for (String secret : secrets) {
      if (!attempt.says(secret)) {
        assertThat(all).as(answer.question()).doesNotContain(secret);
      }
    }
  }

  /** How many members' sessions with the owner's id and planned session have reached the planner. */
  private void awaitEffects(int members) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        stack
                            .database("routine")
                            .number(
                                "select count(*) from performed_session where id = ?",
                                UUID.fromString(owner.sessionId())))
                    .isEqualTo(members));
  }

  /** What the owner reads at every operation that reads. */
  private Map<String, JsonNode> ownView() {
    Map<String, JsonNode> read = new LinkedHashMap<>();
    for (Operation operation : Operation.all()) {
      if (operation.isRead()) {
        for (Attempt attempt : owners(operation)) {
          JsonNode answer = attempt.by(owner.api()).expect(200);
          if (!attempt.path().startsWith(RECORDED)) {
            read.put(attempt.path(), timeless(answer));
          }
        }
      }
    }
    return read;
  }

  private List<Attempt> owners(Operation operation) {
    return Attempt.at(operation, owner).stream()
        .filter(attempt -> attempt.outcome() != Attempt.Outcome.NOBODYS)
        .toList();
  }

  /** Without the instants at which answers were made. */
  private static JsonNode timeless(JsonNode answer) {
    MADE_NOW.forEach(
        name -> answer.findParents(name).forEach(it -> ((ObjectNode) it).remove(List.of(name))));
    return answer;
  }
}
