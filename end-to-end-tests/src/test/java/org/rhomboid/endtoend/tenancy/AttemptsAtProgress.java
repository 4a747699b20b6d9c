package org.rhomboid.endtoend.tenancy;

import static java.util.Map.entry;
import static org.rhomboid.endtoend.tenancy.Attempt.get;
import static org.rhomboid.endtoend.tenancy.Attempt.post;
import static org.rhomboid.endtoend.tenancy.Attempt.put;
import static org.rhomboid.endtoend.tenancy.Attempt.remove;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.tenancy.Attempt.Outcome;

/** What another member would ask progress-service with the owner's ids. */
final class AttemptsAtProgress {

  private static final Instant BEFORE = Instant.now();

  static final Map<String, Function<Owner, List<Attempt>>> KNOWN =
      Map.ofEntries(
          entry(
              "GET /sessions",
              owner ->
                  List.of(
                      get("sessions", Outcome.OWN),
                      get("sessions?cursor=" + owner.cursor(), Outcome.OWN_OR_REFUSED))),
          entry(
              "GET /sessions/{id}",
              owner -> List.of(get("sessions/" + owner.sessionId(), Outcome.NOT_FOUND))),
          entry("POST /sessions", owner -> List.of(post("sessions", sameIds(owner)))),
          entry(
              "POST /sessions/batch",
              owner ->
                  List.of(
                      new Attempt(
                          "POST", "sessions/batch", "[" + sameIds(owner) + "]", Outcome.OWN))),
          entry(
              "DELETE /sessions/{id}",
              owner -> List.of(remove("sessions/" + owner.sessionId(), Outcome.OWN))),
          entry("GET /streak", owner -> List.of(get("streak", Outcome.OWN))),
          entry(
              "GET /streak/explanation", owner -> List.of(get("streak/explanation", Outcome.OWN))),
          entry("GET /check-ins", owner -> List.of(get("check-ins", Outcome.OWN))),
          entry(
              "GET /check-ins/{id}",
              owner -> List.of(get("check-ins/" + owner.checkInId(), Outcome.NOT_FOUND))),
          entry("POST /check-ins", owner -> List.of(post("check-ins", checkIn(owner)))),
          entry("GET /safety", owner -> List.of(get("safety", Outcome.OWN))),
          entry(
              "POST /safety/clearance", owner -> List.of(post("safety/clearance", Json.object()))),
          entry(
              "POST /members/{memberId}/safety/clearance",
              owner ->
                  List.of(
                      new Attempt(
                          "POST",
                          "members/" + owner.member().id() + "/safety/clearance",
                          "{}",
                          Outcome.FORBIDDEN))),
          entry(
              "DELETE /safety/findings/{id}",
              owner -> List.of(remove("safety/findings/" + owner.checkInId(), Outcome.NOT_FOUND))),
          entry("GET /pauses", owner -> List.of(get("pauses", Outcome.OWN))),
          entry(
              "POST /pauses",
              owner ->
                  List.of(
                      post(
                          "pauses",
                          Bodies.pause(UUID.fromString(owner.pauseId()), Attempt.ELSEWHERE)))),
          entry(
              "DELETE /pauses/{id}",
              owner -> List.of(remove("pauses/" + owner.pauseId(), Outcome.OWN))),
          entry("GET /progress", owner -> List.of(get("progress", Outcome.OWN))),
          entry("GET /cohort", owner -> List.of(get("cohort", Outcome.ADMINISTERED))),
          entry(
              "GET /organization/settings",
              owner -> List.of(get("organization/settings", Outcome.SHARED))),
          entry(
              "PUT /organization/settings",
              owner ->
                  List.of(new Attempt("PUT", "organization/settings", "{}", Outcome.ADMINISTERED))),
          entry(
              "GET /organization/audit",
              owner -> List.of(get("organization/audit", Outcome.ADMINISTERED))),
          entry("GET /me/consents", owner -> List.of(get("me/consents", Outcome.OWN))),
          entry(
              "PUT /me/consents/health-data",
              owner ->
                  List.of(
                      put(
                          "me/consents/health-data",
                          Json.object().put("version", "2026-11").put("given", true)))),
          entry("GET /me/export", owner -> List.of(get("me/export?format=fhir", Outcome.OWN))),
          entry("DELETE /me", owner -> List.of(remove("me", Outcome.OWN))),
          // who is erased owns nothing any more: ErasureJourneyTest asks for somebody else's
          entry("GET /erasures/{id}", owner -> List.of()));

  private AttemptsAtProgress() {}

  /** Another member's ids are simply free: the session is the sender's own. The same each time it is sent. */
  private static ObjectNode sameIds(Owner owner) {
    return Bodies.session(UUID.fromString(owner.sessionId()), BEFORE, Attempt.ELSEWHERE)
        .put("plannedSessionId", owner.plannedSessionId());
  }

  private static ObjectNode checkIn(Owner owner) {
    return Bodies.checkIn(UUID.fromString(owner.checkInId()), BEFORE, Attempt.ELSEWHERE);
  }
}
