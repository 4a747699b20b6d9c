package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Json;

/** Everybody who asks: members of several tenants who have something that can be asked for. */
final class Cast {

  private static final int TENANTS = 4;
  private static final List<String> ROLES = List.of("member", "coach", "tenant-admin", "analyst");
  private static final List<String> ZONES =
      List.of(
          "Europe/Madrid",
          "Pacific/Honolulu",
          "America/New_York",
          "Asia/Tokyo",
          "Pacific/Kiritimati",
          "Pacific/Pago_Pago",
          "Pacific/Auckland");

  /** What must be the same afterwards for whoever sent only what must be refused. */
  private static final List<String> KEPT =
      List.of(
          "profile",
          "plans/current",
          "plans",
          "sessions",
          "check-ins",
          "pauses",
          "calendar-links",
          "safety",
          "me/consents",
          "organization/settings",
          "organization/templates",
          "exercises/own-exercise");

  private final Client gateway;
  private final Signer signer;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final ZoneId zone = zoneOfToday();
  private final Map<Part, List<Actor>> actors = new EnumMap<>(Part.class);
  private final Queue<Actor> erased = new ConcurrentLinkedQueue<>();

  private Cast(Client gateway, Signer signer) {
    this.gateway = gateway;
    this.signer = signer;
  }

  /** @param gateway without a token */
  static Cast furnished(Client gateway, Signer signer) {
    Cast cast = new Cast(gateway, signer);
    for (int i = 0; i < TENANTS; i++) {
      for (Part part :
          List.of(
              Part.PLANNER, Part.KEEPER, Part.PATIENT, Part.ADVISED, Part.PROFILED, Part.EDITOR)) {
        String tenant = "fuzz-" + (part == Part.EDITOR ? "edited-" : "") + i;
        cast.add(part, cast.actor(tenant, part.name().toLowerCase() + "-" + cast.run));
      }
    }
    cast.add(Part.UNTOUCHED, cast.actor("fuzz-untouched-" + cast.run, "untouched-a"));
    cast.add(Part.UNTOUCHED, cast.actor("fuzz-untouched-" + cast.run, "untouched-b"));
    cast.actors.values().forEach(some -> some.forEach(cast::furnish));
    cast.actors.get(Part.UNTOUCHED).forEach(cast::furnishMore);
    cast.actors.get(Part.ADVISED).forEach(cast::advise);
    return cast;
  }

  Actor of(Part part, RandomGenerator random) {
    if (part == Part.DOOMED) {
      return actor("fuzz-0", "doomed-" + Scalars.fresh(random));
    }
    List<Actor> some = actors.get(part);
    return some.get(random.nextInt(some.size()));
  }

  List<Actor> all(Part part) {
    return actors.getOrDefault(part, List.of());
  }

  /** Somebody who is being forgotten; somebody new where nobody is yet. */
  Actor erased(RandomGenerator random) {
    Actor one = erased.peek();
    return one == null ? of(Part.DOOMED, random) : one;
  }

  void isErased(Actor actor) {
    erased.add(actor);
  }

  Client client(Actor actor) {
    return new Client(gateway.base().resolve("/api/v1/"), actor.token());
  }

  /** What those have who sent only what must be refused, by who and what. */
  Map<String, JsonNode> untouched() {
    Map<String, JsonNode> kept = new LinkedHashMap<>();
    for (Actor actor : actors.get(Part.UNTOUCHED)) {
      KEPT.forEach(
          path -> kept.put(actor.member() + " " + path, client(actor).get(path).expect(200)));
    }
    return kept;
  }

  private void add(Part part, Actor actor) {
    actors.computeIfAbsent(part, same -> new ArrayList<>()).add(actor);
  }

  private Actor actor(String tenant, String member) {
    String plain = signer.token(tenant, member, List.of("member"));
    return new Actor(tenant, member, signer.token(tenant, member, ROLES), plain, zone, new Known());
  }

  private void furnish(Actor actor) {
    client(actor).put("profile", profile()).expect(201);
    String plan = UUID.randomUUID().toString();
    client(actor).post("plans", Json.object().put("id", plan)).expect(201);
    actor.known().add("plans", plan);
  }

  private void furnishMore(Actor actor) {
    client(actor).put("exercises/own-exercise", Bodies.exercise("Ours")).status();
    client(actor)
        .put("organization/templates/own-template", Json.object().put("title", "Ours"))
        .status();
    actor.known().add("exercises", "own-exercise");
    actor.known().add("templates", "own-template");
    UUID pause = UUID.randomUUID();
    client(actor).post("pauses", Bodies.pause(pause, zone)).expect(201);
    actor.known().add("pauses", pause.toString());
    client(actor).post("calendar-links", Bodies.calendarLink(UUID.randomUUID())).expect(201);
  }

  private void advise(Actor actor) {
    ObjectNode checkIn = Bodies.checkIn(UUID.randomUUID(), Instant.now(), zone);
    checkIn.putArray("symptoms").add("pain-longer-than-two-weeks").add("persistent-pain");
    JsonNode recorded = client(actor).post("check-ins", checkIn).expect(201);
    Json.texts(recorded.at("/safety/findings"), "id")
        .forEach(it -> actor.known().add("findings", it));
  }

  /** Tomorrow is free, so that something can be moved there. */
  private ObjectNode profile() {
    DayOfWeek tomorrow = LocalDateTime.now(zone).getDayOfWeek().plus(1);
    ObjectNode profile = Bodies.profileWithWork(zone);
    List<DayOfWeek> days = Arrays.stream(DayOfWeek.values()).filter(it -> it != tomorrow).toList();
    profile.set("trainingDays", Json.of(days));
    return profile;
  }

  /** Where it is not Sunday, so that the week has another day, and midnight is not near. */
  private static ZoneId zoneOfToday() {
    return ZONES.stream()
        .map(ZoneId::of)
        .filter(it -> LocalDateTime.now(it).getDayOfWeek() != DayOfWeek.SUNDAY)
        .filter(it -> LocalDateTime.now(it).getHour() >= 1 && LocalDateTime.now(it).getHour() < 22)
        .findFirst()
        .orElseThrow();
  }
}
