package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What members send. */
public final class Bodies {

  private static final Duration LENGTH = Duration.ofMinutes(12);

  private Bodies() {}

  /** Somebody who trains every day, so that every day has its planned session. */
  public static ObjectNode profile(ZoneId zone) {
    return (ObjectNode)
        Json.of(
            Map.of(
                "zone", zone.getId(),
                "painAreas", List.of("upper-back"),
                "level", "BEGINNER",
                "goals", List.of("RELIEF", "PREVENTION"),
                "equipment", List.of("resistance-band", "foam-roller"),
                "settings", List.of("HOME"),
                "minutesPerSession", 15,
                "trainingDays", Arrays.stream(DayOfWeek.values()).map(Enum::name).toList(),
                "conditions", List.of()));
  }

  /** The same with a desk and work hours every day, so that every day has its breaks. */
  public static ObjectNode profileWithWork(ZoneId zone) {
    ObjectNode profile = profile(zone).put("breakEveryMinutes", 60);
    profile.withArray("settings").add("DESK");
    profile.set(
        "workHours",
        Json.of(
            Map.of(
                "days", Arrays.stream(DayOfWeek.values()).map(Enum::name).toList(),
                "from", "09:00",
                "to", "17:00")));
    return profile;
  }

  /** A meeting from 12 to 13 o'clock. */
  public static ObjectNode busy(LocalDate date, ZoneId zone) {
    ObjectNode busy = Json.object();
    busy.putArray("busy")
        .addObject()
        .put("from", date.atTime(12, 0).atZone(zone).toInstant().toString())
        .put("to", date.atTime(13, 0).atZone(zone).toInstant().toString());
    return busy;
  }

  /** Members to be enrolled in a template. */
  public static ObjectNode enrolment(String... members) {
    return (ObjectNode) Json.of(Map.of("members", List.of(members)));
  }

  /** For a calendar program that shows breaks too. */
  public static ObjectNode calendarLink(UUID id) {
    return Json.object().put("id", id.toString());
  }

  /** An exercise of a tenant's own, on a machine that no profile here has: nobody plans it. */
  public static ObjectNode exercise(String name) {
    return (ObjectNode)
        Json.of(
            Map.of(
                "name", name,
                "kind", "strength",
                "positions", List.of("seated"),
                "equipment", Map.of("allOf", List.of("row-machine")),
                "targets", List.of("rhomboids"),
                "instructions", List.of("Sit down.", "Row.")));
  }

  /** A plan of the running week. */
  public static ObjectNode plan(UUID id) {
    return Json.object().put("id", id.toString());
  }

  /** A session of one exercise, 12 minutes long. */
  public static ObjectNode session(UUID id, Instant completedAt, ZoneId zone) {
    Instant completed = completedAt.truncatedTo(ChronoUnit.MILLIS);
    ObjectNode session =
        Json.object()
            .put("id", id.toString())
            .put("startedAt", completed.minus(LENGTH).toString())
            .put("completedAt", completed.toString())
            .put("zone", zone.getId());
    session
        .putArray("items")
        .addObject()
        .put("slug", "shoulder-roll")
        .put("revision", 1)
        .put("setsDone", 1)
        .put("repsDone", 8)
        .put("outcome", "DONE")
        .put("effort", "OK");
    return session;
  }

  /** A check-in of somebody who is well enough. */
  public static ObjectNode checkIn(UUID id, Instant at, ZoneId zone) {
    return Json.object()
        .put("id", id.toString())
        .put("at", at.truncatedTo(ChronoUnit.MILLIS).toString())
        .put("zone", zone.getId())
        .put("kind", "ALONE")
        .put("pain", 2);
  }

  /** A pause that begins in a month, so that today stays as it is. */
  public static ObjectNode pause(UUID id, ZoneId zone) {
    LocalDate from = LocalDate.now(zone).plusMonths(1);
    return Json.object()
        .put("id", id.toString())
        .put("from", from.toString())
        .put("to", from.plusDays(6).toString());
  }

  /** The same instant of the day before, in the wall time of the zone. */
  public static Instant yesterday(ZoneId zone) {
    return Instant.now().atZone(zone).minusDays(1).toInstant();
  }
}
