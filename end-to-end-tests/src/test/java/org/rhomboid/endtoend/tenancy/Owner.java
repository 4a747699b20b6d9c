package org.rhomboid.endtoend.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.stack.Stack;

/**
 * A member who has created whatever can be created, recognisable everywhere.
 *
 * @param cursor of the second page of the sessions
 */
record Owner(
    Newcomer member,
    String sessionId,
    String planId,
    String plannedSessionId,
    String cursor,
    List<String> secrets) {

  static final String TENANT = "acme";

  /** Nobody else is there. */
  private static final ZoneId ZONE = ZoneId.of("Antarctica/Troll");

  private static final String NOTE = "only-for-me-";

  static Owner furnished(Stack stack) {
    String id = "owner-" + UUID.randomUUID();
    Newcomer member = new Newcomer(TENANT, id, ZONE, stack.member(TENANT, id));
    member.saveProfile();
    JsonNode plan = member.plan();
    String planned = plan.path("sessions").get(0).path("id").asText();
    List<ObjectNode> sessions = List.of(session(planned), session(planned));
    sessions.forEach(it -> member.api().post("sessions", it).expect(201));
    return new Owner(
        member,
        sessions.get(0).path("id").asText(),
        plan.path("id").asText(),
        planned,
        member.api().get("sessions?limit=1").expect(200).path("next").asText(),
        secrets(plan.path("id").asText(), sessions));
  }

  Client api() {
    return member.api();
  }

  private static ObjectNode session(String planned) {
    return Bodies.session(UUID.randomUUID(), Instant.now(), ZONE)
        .put("plannedSessionId", planned)
        .put("note", NOTE + UUID.randomUUID());
  }

  /** What nobody else may ever read. The ids of planned sessions are none: they follow from the plan's id and the date. */
  private static List<String> secrets(String planId, List<ObjectNode> sessions) {
    Stream<String> ids = sessions.stream().map(session -> session.path("id").asText());
    return Stream.concat(Stream.of(ZONE.getId(), NOTE, planId), ids).toList();
  }
}
