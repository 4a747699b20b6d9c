package org.rhomboid.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.stack.Stack;

/**
 * A member's first two days, as told to the product: profile, plan, the session of yesterday and the planned one of today.
 *
 * @param yesterday the answer to the session of yesterday
 * @param today the answer to that of today
 */
record Journey(
    Newcomer member,
    JsonNode profile,
    JsonNode plan,
    JsonNode planned,
    JsonNode yesterday,
    JsonNode today) {

  static Journey walk(Stack stack) {
    Newcomer member = Newcomer.in("acme", stack);
    JsonNode profile = member.saveProfile();
    JsonNode plan = member.plan();
    JsonNode planned = member.plannedToday(plan);
    ObjectNode first =
        Bodies.session(UUID.randomUUID(), Bodies.yesterday(member.zone()), member.zone());
    ObjectNode second =
        Bodies.session(UUID.randomUUID(), Instant.now(), member.zone())
            .put("plannedSessionId", planned.path("id").asText());
    return new Journey(
        member,
        profile,
        plan,
        planned,
        member.api().post("sessions", first).expect(201),
        member.api().post("sessions", second).expect(201));
  }
}
