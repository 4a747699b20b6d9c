package org.rhomboid.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.rhomboid.progress.ApiDocument.Operation;

/**
 * Requests by chance, right ones and spoiled ones, by anybody, about a member who is on hold. Never among them: the ways out of a hold, and the member's wish
 * to be forgotten.
 */
final class HuntedRequests {

  private static final List<String> ROLES =
      List.of("member", "coach", "tenant-admin", "analyst", "platform-admin", "nobody");
  private static final List<String> SPOILS =
      List.of("null", "-1", "\"\"", "[]", "{}", "true", "1e400", "\"2026-11-21\"", "\"CLEARED\"");

  private final MemberClient held;
  private final List<String> ids;
  private final String holding;
  private final Random chance;

  /**
   * @param held who is on hold
   * @param holding the finding
   * @param ids of what is the member's: sessions, check-ins, pauses, findings
   */
  HuntedRequests(MemberClient held, String holding, List<String> ids, Random chance) {
    this.held = held;
    this.holding = holding;
    this.ids = new ArrayList<>(ids);
    this.ids.addAll(List.of(holding, held.id(), "none", UUID.randomUUID().toString()));
    this.chance = chance;
  }

  /** @return the status of the answer, and what was asked */
  String send(Operation operation) {
    String role = one(ROLES);
    MemberClient who = chance.nextInt(4) > 0 ? held : somebodyElse();
    String subject =
        operation.path().contains("{memberId}") ? one(List.of(held.id(), "x")) : one(ids);
    if (operation.is("DELETE", "/me") && who.equals(held)) {
      who = held.colleague();
    }
    RequestSpecification request = who.as(role);
    if (operation.path().contains("{")) {
      request.pathParam(operation.path().replaceAll(".*\\{|}.*", ""), subject);
    }
    if (operation.hasBody()) {
      boolean out = isWayOut(operation, who, role, subject);
      request.contentType("application/json").body(out ? noWayOut() : body(operation));
    }
    int status = request.request(operation.method(), operation.path()).statusCode();
    return "%d to %s by %s of %s".formatted(status, operation, role, who);
  }

  private boolean isWayOut(Operation operation, MemberClient who, String role, String subject) {
    return operation.is("POST", "/safety/clearance")
        ? who.equals(held)
        : operation.path().startsWith("/members/")
            && role.equals("coach")
            && who.tenant().equals(held.tenant())
            && subject.equals(held.id());
  }

  private MemberClient somebodyElse() {
    return chance.nextBoolean()
        ? held.colleague()
        : new MemberClient("other-" + held.tenant(), held.id());
  }

  /** Clearances that clear something else, or nothing. */
  private String noWayOut() {
    String other = chance.nextBoolean() ? UUID.randomUUID().toString() : notHolding();
    return one(
        List.of(
            "{\"findings\":[\"" + other + "\"]}",
            "{\"findings\":[\"" + holding + "\",\"" + UUID.randomUUID() + "\"]}",
            "{\"findings\":[\"" + holding + "\",null]}",
            "{\"findings\":\"" + holding + "\"}",
            "{\"findings\":[\"" + holding + "\"],\"hold\":false}",
            "{\"findings\":[\"" + holding + "\"],\"note\":\"" + "x".repeat(501) + "\"}",
            "{\"findings\":[],\"findings\":[]}",
            "{\"all\":true}",
            "{",
            "[]",
            "\"all\""));
  }

  private String notHolding() {
    return ids.stream()
        .filter(id -> id.length() == holding.length() && !id.equals(holding))
        .findFirst()
        .orElse(UUID.randomUUID().toString());
  }

  private String body(Operation operation) {
    if (operation.path().endsWith("/batch")) {
      return "[%s,%s]".formatted(session(), spoiled(session()));
    }
    String right = right(operation.path());
    return chance.nextInt(3) == 0 ? spoiled(right) : right;
  }

  private String right(String path) {
    switch (path) {
      case "/sessions":
        return session();
      case "/check-ins":
        return checkIn();
      case "/pauses":
        return "{\"id\":\"%s\",\"from\":\"%s\"}"
            .formatted(UUID.randomUUID(), LocalDate.now().plusDays(1 + chance.nextInt(400)));
      case "/me/consents/health-data":
        return "{\"version\":\"1\",\"given\":%s}".formatted(chance.nextInt(4) > 0);
      case "/organization/settings":
        return "{\"streakPolicy\":\"%s\",\"weeklyTarget\":3,\"lateSessionDays\":30,\"minimumCohort\":10}"
            .formatted(one(List.of("DAILY", "WEEKLY", "WORKING_DAYS")));
      default:
        return "{}";
    }
  }

  private String checkIn() {
    ObjectNode body =
        Bodies.tree(Bodies.checkIn("\"pain\":" + chance.nextInt(6)))
            .put("kind", one(List.of("INTAKE", "ALONE", "MORNING_AFTER")))
            .put("at", Instant.now().minusSeconds(chance.nextInt(20 * 86_400)).toString());
    return body.toString();
  }

  private String session() {
    Instant completedAt = Instant.now().minusSeconds(chance.nextInt(20 * 86_400));
    ObjectNode body =
        Bodies.tree(Bodies.sessionAt(completedAt, "\"painAfter\":" + chance.nextInt(6)));
    if (chance.nextInt(3) == 0) {
      body.put("replaces", one(ids));
    }
    if (chance.nextInt(5) == 0) {
      body.put("id", one(ids));
    }
    return body.toString();
  }

  /** With one property that is gone, new or something else. */
  private String spoiled(String right) {
    ObjectNode body = Bodies.tree(right);
    List<String> names = new ArrayList<>(List.of("hold", "findings", "safety"));
    body.fieldNames().forEachRemaining(names::add);
    String name = one(names);
    body.remove(name);
    String rest = body.toString();
    return chance.nextInt(4) == 0
        ? rest
        : "{\"" + name + "\":" + one(SPOILS) + (body.isEmpty() ? "" : ",") + rest.substring(1);
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
