package org.rhomboid.bench.today;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.SessionBody;
import org.rhomboid.bench.parts.SessionCall;
import org.rhomboid.local.LocalPartException;

/** A member who has a desk and trains every day, so that every part of the home screen has something in it. */
record Newcomer(MeasuredParts parts, String token) {

  private static final String DAYS =
      "[\"MONDAY\", \"TUESDAY\", \"WEDNESDAY\", \"THURSDAY\", \"FRIDAY\", \"SATURDAY\", \"SUNDAY\"]";

  private static final String PROFILE =
      """
      {"zone": "UTC", "painAreas": ["upper-back"], "level": "BEGINNER", "goals": ["RELIEF", "PREVENTION"],
       "equipment": ["resistance-band", "foam-roller"], "settings": ["HOME", "DESK"], "minutesPerSession": 15,
       "trainingDays": %s, "conditions": [], "breakEveryMinutes": 60,
       "workHours": {"days": %s, "from": "09:00", "to": "17:00"}}"""
          .formatted(DAYS, DAYS);

  private static final String PLAN = "{\"id\": \"%s\"}";
  private static final int CREATED = 201;

  /** Profile, plan and a session; the plan waits until the planner has heard of the library. */
  void settle() {
    require("PUT", HomeScreen.ROUTINE, "/profile", PROFILE);
    String plan = PLAN.formatted(UUID.randomUUID());
    parts.await(
        "routine-service plans",
        () -> status("POST", HomeScreen.ROUTINE, "/plans", plan) == CREATED);
    SessionBody session = new SessionBody(List.of("shoulder-roll"));
    SessionCall.record(
        parts.port(HomeScreen.PROGRESS), token, session.of(UUID.randomUUID(), Instant.now()));
  }

  private void require(String method, String part, String path, String body) {
    int status = status(method, part, path, body);
    if (status != CREATED) {
      throw new LocalPartException(method + " " + path + " answers " + status);
    }
  }

  private int status(String method, String part, String path, String body) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + parts.port(part) + path);
      var connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setRequestMethod(method);
      connection.setDoOutput(true);
      connection.setRequestProperty("Authorization", "Bearer " + token);
      connection.setRequestProperty("Content-Type", "application/json");
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body.getBytes(StandardCharsets.UTF_8));
      }
      return connection.getResponseCode();
    } catch (IOException failed) {
      throw new LocalPartException(method + " " + path + ": " + failed.getMessage(), failed);
    }
  }
}
