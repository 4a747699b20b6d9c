package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.events.Event;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("Given a plan and the session of yesterday")
@ExtendWith(WholeSystem.class)
@Order(6)
final class RestartChaosTest {

  private enum End {
    EVERYTHING_KILLED(Stack::killEverything),
    STOPPED_IN_GOOD_ORDER(Stack::stop);

    private final Consumer<Stack> means;

    End(Consumer<Stack> means) {
      this.means = means;
    }
  }

  @ParameterizedTest(
      name =
          "when all was {0} and started again, the data is there, the streak goes on, and events flow",
      quoteTextArguments = false)
  @EnumSource
  void survives(End end, Stack stack) {
    Newcomer member = Newcomer.in("acme", stack);
    member.saveProfile();
    JsonNode plan = member.plan();
    ObjectNode yesterday =
        Bodies.session(UUID.randomUUID(), Bodies.yesterday(member.zone()), member.zone());
    member.api().post("sessions", yesterday).expect(201);

    end.means.accept(stack);
    assertThat(stack.running()).isEmpty();
    stack.up();

    assertThat(member.api().get("plans/current").expect(200)).isEqualTo(plan);
    ObjectNode today = Bodies.session(UUID.randomUUID(), Instant.now(), member.zone());
    JsonNode recorded = member.api().post("sessions", today).expect(201);
    assertThat(recorded.path("streak").path("current").asInt()).isEqualTo(2);
    List<String> both = List.of(today.path("id").asText(), yesterday.path("id").asText());
    assertThat(Json.texts(member.api().get("sessions").expect(200).path("items"), "id"))
        .isEqualTo(both);
    List<Event> events =
        stack.events().read("session-completed", 2, event -> event.key().equals(member.key()));
    assertThat(events).extracting(event -> event.text("sessionId")).containsAll(both);
  }
}
