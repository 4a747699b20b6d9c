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
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.api.RoutineBelongings;
import org.rhomboid.endtoend.stack.Stack;

/**
 * A member who has created whatever can be created, recognisable everywhere.
 *
 * @param sessionId of the last of their sessions
 * @param cursor of the second page of the sessions
 * @param exercise slug of the tenant's own exercise
 * @param template name of the tenant's template
 * @param enrolled the id of a member who is in it
 * @param routine what they have at routine-service beside the plan
 * @param secrets what nobody else may ever read
 * @param secretsOfTenant what nobody of another tenant may
 */
record Owner(
    Newcomer member,
    String sessionId,
    String planId,
    String plannedSessionId,
    String checkInId,
    String pauseId,
    String cursor,
    String exercise,
    String template,
    String enrolled,
    RoutineBelongings routine,
    List<String> secrets,
    List<String> secretsOfTenant) {

  static final String TENANT = "acme";

  /** An exercise of the library that the tenant has laid something over. */
  static final String OVERLAID = "seated-row";

  private static final String ADMINISTRATOR = "tenant-admin";

  /** Nobody else is there. */
  private static final ZoneId ZONE = ZoneId.of("Antarctica/Troll");

  private static final String NOTE = "only-for-me-";
  private static final String NAME = "Only for us ";

  static Owner furnished(Stack stack) {
    String id = "owner-" + UUID.randomUUID();
    Newcomer member = new Newcomer(TENANT, id, ZONE, administrator(stack, TENANT, id));
    member.api().put("profile", Bodies.profileWithWork(ZONE)).expect(201);
    JsonNode plan = member.plan();
    RoutineBelongings routine = RoutineBelongings.furnished(member, plan, Owner::note);
    String planned = plan.path("sessions").get(0).path("id").asText();
    List<ObjectNode> sessions = List.of(session(planned), session(planned));
    sessions.forEach(it -> member.api().post("sessions", it).expect(201));
    ObjectNode checkIn = checkIn();
    member.api().post("check-ins", checkIn).expect(201);
    ObjectNode pause = Bodies.pause(UUID.randomUUID(), ZONE).put("reason", note());
    member.api().post("pauses", pause).expect(201);
    String name = NAME + UUID.randomUUID();
    String exercise = "own-" + UUID.randomUUID();
    member.api().put("exercises/" + exercise, Bodies.exercise(name)).expect(201);
    member.api().put("exercises/" + OVERLAID, Json.object().put("name", name)).expect(201);
    String template = "own-" + UUID.randomUUID();
    String enrolled = "enrolled-" + UUID.randomUUID();
    String templates = "organization/templates/" + template;
    member.api().put(templates, Json.object().put("title", name)).expect(201);
    member.api().post(templates + "/enrolments", Bodies.enrolment(enrolled)).expect(200);
    return new Owner(
        member,
        sessions.get(1).path("id").asText(),
        plan.path("id").asText(),
        planned,
        checkIn.path("id").asText(),
        pause.path("id").asText(),
        member.api().get("sessions?limit=1").expect(200).path("next").asText(),
        exercise,
        template,
        enrolled,
        routine,
        secrets(plan.path("id").asText(), routine, sessions, checkIn, pause),
        List.of(name, template, enrolled));
  }

  /** Somebody who may do everything in their tenant. */
  static Client administrator(Stack stack, String tenant, String member) {
    return stack.member(tenant, member, "member", ADMINISTRATOR);
  }

  Client api() {
    return member.api();
  }

  private static ObjectNode session(String planned) {
    return Bodies.session(UUID.randomUUID(), Instant.now(), ZONE)
        .put("plannedSessionId", planned)
        .put("note", note());
  }

  private static ObjectNode checkIn() {
    return Bodies.checkIn(UUID.randomUUID(), Instant.now(), ZONE).put("note", note());
  }

  private static String note() {
    return NOTE + UUID.randomUUID();
  }

  /** The ids of planned sessions are none: they follow from the plan's id and the date. */
  private static List<String> secrets(
      String planId, RoutineBelongings routine, List<ObjectNode> sessions, ObjectNode... others) {
    Stream<String> ids =
        Stream.concat(sessions.stream(), Stream.of(others)).map(it -> it.path("id").asText());
    return Stream.of(Stream.of(ZONE.getId(), NOTE, planId), routine.ids().stream(), ids)
        .flatMap(some -> some)
        .toList();
  }
}
