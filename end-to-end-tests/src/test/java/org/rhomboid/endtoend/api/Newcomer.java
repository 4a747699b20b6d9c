package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.rhomboid.endtoend.stack.Stack;

/**
 * A member whom nobody has heard of before.
 *
 * @param zone where they are; it is day there
 * @param api everything under {@code /api/v1}, with their token
 */
public record Newcomer(String tenant, String id, ZoneId zone, Client api) {

  public static Newcomer in(String tenant, Stack stack) {
    String id = "member-" + UUID.randomUUID();
    return new Newcomer(tenant, id, Daytime.zone(), stack.member(tenant, id));
  }

  /** The key of their events. */
  public String key() {
    return tenant + "/" + id;
  }

  public JsonNode saveProfile() {
    return api.put("profile", Bodies.profile(zone)).expect(201);
  }

  /**
   * Plans this week; the profile is saved.
   *
   * @return the plan
   */
  public JsonNode plan() {
    return api.post("plans", Bodies.plan(UUID.randomUUID())).expect(201);
  }

  /** The session of today's date in a plan. */
  public JsonNode plannedToday(JsonNode plan) {
    String today = LocalDate.now(zone).toString();
    return Json.list(plan.path("sessions")).stream()
        .filter(session -> session.path("date").asText().equals(today))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is planned for " + today + ": " + plan));
  }
}
