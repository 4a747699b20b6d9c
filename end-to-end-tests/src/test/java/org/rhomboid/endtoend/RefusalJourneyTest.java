package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.api.Tokens;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("Through the public door")
@ExtendWith(WholeSystem.class)
@Order(3)
final class RefusalJourneyTest {

  private Newcomer member;
  private ObjectNode session;

  @BeforeEach
  void givenAMemberAndASession(Stack stack) {
    member = Newcomer.in("acme", stack);
    session = Bodies.session(UUID.randomUUID(), Instant.now(), member.zone());
  }

  @Test
  @DisplayName("no token: 401, and how to identify oneself")
  void noToken() {
    Answer answer = member.api().withToken(null).post("sessions", session);

    answer.expectProblem(401, "token-required");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  @DisplayName("a token that somebody changed: 401")
  void wrongToken() {
    String forged = Tokens.ofAnotherTenant(member.api().token(), "globex");

    member.api().withToken(forged).post("sessions", session).expectProblem(401, "invalid-token");
  }

  @Test
  @DisplayName("malformed JSON: 400")
  void malformed() {
    member.api().send("POST", "sessions", "{\"id\": ").expectProblem(400, "malformed-request");
  }

  @Test
  @DisplayName("a field's unknown value: 422 that points at it")
  void unknownValue() {
    ((ObjectNode) session.path("items").get(0)).put("outcome", "MARVELLOUS");

    JsonNode problem = member.api().post("sessions", session).expectProblem(422, "invalid-request");

    assertThat(Json.texts(problem.path("errors"), "pointer"))
        .isEqualTo(List.of("/items/0/outcome"));
  }

  @Test
  @DisplayName("a session in the future: 422 that names the bound")
  void future() {
    ObjectNode tomorrow =
        Bodies.session(UUID.randomUUID(), Instant.now().plus(Duration.ofDays(1)), member.zone());

    JsonNode problem =
        member.api().post("sessions", tomorrow).expectProblem(422, "invalid-request");

    assertThat(Json.texts(problem.path("errors"), "pointer")).isEqualTo(List.of("/completedAt"));
    assertThat(problem.path("errors").get(0).path("detail").asText()).contains("5 minutes");
  }

  @Test
  @DisplayName("the same session twice: 200 with what is stored, and counted once")
  void twice() {
    JsonNode first = member.api().post("sessions", session).expect(201);

    JsonNode second = member.api().post("sessions", session).expect(200);

    assertThat(second.path("session")).isEqualTo(first.path("session"));
    assertThat(member.api().get("sessions").expect(200).path("items")).hasSize(1);
  }

  @Test
  @DisplayName("the same id with another body: 409, and the first one stands")
  void idReused() {
    JsonNode first = member.api().post("sessions", session).expect(201);

    member
        .api()
        .post("sessions", session.deepCopy().put("note", "another"))
        .expectProblem(409, "id-reused");

    assertThat(member.api().get("sessions/" + session.path("id").asText()).expect(200))
        .isEqualTo(first.path("session"));
  }

  @Test
  @DisplayName("a session that does not exist: 404, and so for what is no id")
  void unknown() {
    member.api().get("sessions/" + UUID.randomUUID()).expectProblem(404, "not-found");
    member.api().get("sessions/first").expectProblem(404, "not-found");
  }

  @Test
  @DisplayName("every problem names the path that was asked for, and leaks nothing of the inside")
  void noInsides() {
    Answer answer = member.api().send("POST", "sessions", "[[[");

    assertThat(answer.expectProblem(400, "malformed-request").path("instance").asText())
        .isEqualTo("/api/v1/sessions");
    assertThat(answer.text()).doesNotContain("Exception", "jackson", "org.rhomboid", " at ");
  }
}
