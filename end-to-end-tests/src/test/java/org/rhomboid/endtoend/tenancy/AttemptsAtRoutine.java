package org.rhomboid.endtoend.tenancy;

import static java.util.Map.entry;
import static org.rhomboid.endtoend.tenancy.Attempt.get;
import static org.rhomboid.endtoend.tenancy.Attempt.post;
import static org.rhomboid.endtoend.tenancy.Attempt.put;
import static org.rhomboid.endtoend.tenancy.Attempt.remove;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.tenancy.Attempt.Outcome;

/** What another member would ask routine-service with the owner's ids. */
final class AttemptsAtRoutine {

  static final Map<String, Function<Owner, List<Attempt>>> KNOWN = new HashMap<>();

  static {
    KNOWN.putAll(ofMembers());
    KNOWN.putAll(ofOrganizations());
  }

  private AttemptsAtRoutine() {}

  private static Map<String, Function<Owner, List<Attempt>>> ofMembers() {
    return Map.ofEntries(
        entry("GET /profile", owner -> List.of(get("profile", Outcome.OWN))),
        entry(
            "PUT /profile",
            owner -> List.of(put("profile", Bodies.profileWithWork(Attempt.ELSEWHERE)))),
        entry("GET /plans", owner -> List.of(get("plans", Outcome.OWN))),
        entry("GET /plans/current", owner -> List.of(get("plans/current", Outcome.OWN))),
        entry(
            "GET /plans/{id}", owner -> List.of(get("plans/" + owner.planId(), Outcome.NOT_FOUND))),
        entry(
            "POST /plans",
            owner -> List.of(post("plans", Bodies.plan(UUID.fromString(owner.planId()))))),
        entry(
            "GET /plans/current/changes",
            owner -> List.of(get("plans/current/changes", Outcome.OWN))),
        entry(
            "POST /plans/current/changes/{id}/undo",
            owner ->
                List.of(
                    sent("plans/current/changes/" + owner.routine().changeId() + "/undo", null))),
        entry(
            "POST /plans/current/move",
            owner -> List.of(changed("plans/current/move", moved(owner)))),
        entry(
            "POST /plans/current/swap",
            owner -> List.of(changed("plans/current/swap", swapped(owner)))),
        entry(
            "POST /plans/simulate",
            owner -> List.of(post("plans/simulate", Json.object().put("weeks", 1)))),
        entry(
            "GET /breaks",
            owner -> List.of(get("breaks?date=" + owner.routine().tomorrow(), Outcome.OWN))),
        entry(
            "GET /breaks/busy",
            owner -> List.of(get("breaks/busy?date=" + owner.routine().tomorrow(), Outcome.OWN))),
        entry(
            "POST /breaks/busy",
            owner ->
                List.of(
                    post(
                        "breaks/busy",
                        Bodies.busy(owner.routine().tomorrow(), Attempt.ELSEWHERE)))),
        entry(
            "POST /breaks/{id}/done",
            owner -> List.of(sent("breaks/" + owner.routine().breakId() + "/done", "{}"))),
        entry(
            "POST /breaks/{id}/later",
            owner ->
                List.of(
                    sent("breaks/" + owner.routine().breakId() + "/later", "{\"minutes\": 5}"))),
        entry(
            "POST /breaks/{id}/skip",
            owner -> List.of(sent("breaks/" + owner.routine().breakId() + "/skip", "{}"))),
        entry("GET /calendar-links", owner -> List.of(get("calendar-links", Outcome.OWN))),
        entry(
            "POST /calendar-links",
            owner ->
                List.of(
                    post(
                        "calendar-links",
                        Bodies.calendarLink(UUID.fromString(owner.routine().calendarLinkId()))))),
        entry(
            "DELETE /calendar-links/{id}",
            owner ->
                List.of(remove("calendar-links/" + owner.routine().calendarLinkId(), Outcome.OWN))),
        // the right address is the key for whoever has it; the id of a link is no part of it
        entry(
            "GET /calendar/{secret}.ics",
            owner ->
                List.of(
                    get("calendar/" + owner.routine().calendarLinkId() + ".ics", Outcome.NOBODYS),
                    get("calendar/" + "A".repeat(32) + ".ics", Outcome.NOBODYS))));
  }

  private static Map<String, Function<Owner, List<Attempt>>> ofOrganizations() {
    return Map.of(
        "GET /organization/templates",
        owner -> List.of(get("organization/templates", Outcome.ADMINISTERED)),
        "GET /organization/templates/{name}",
        owner -> List.of(administered("GET", template(owner), null)),
        "PUT /organization/templates/{name}",
        owner -> List.of(administered("PUT", template(owner), "{\"title\": \"Theirs\"}")),
        "DELETE /organization/templates/{name}",
        owner -> List.of(administered("DELETE", template(owner), null)),
        "GET /organization/templates/{name}/enrolments",
        owner -> List.of(administered("GET", template(owner) + "/enrolments", null)),
        "POST /organization/templates/{name}/enrolments",
        owner ->
            List.of(
                administered(
                    "POST",
                    template(owner) + "/enrolments",
                    Bodies.enrolment(owner.enrolled()).toString())),
        "DELETE /organization/templates/{name}/enrolments/{memberId}",
        owner ->
            List.of(
                administered("DELETE", template(owner) + "/enrolments/" + owner.enrolled(), null)));
  }

  private static String template(Owner owner) {
    return "organization/templates/" + owner.template();
  }

  private static Attempt administered(String method, String path, String body) {
    return new Attempt(method, path, body, Outcome.ADMINISTERED);
  }

  private static Attempt sent(String path, String body) {
    return new Attempt("POST", path, body, Outcome.NOT_FOUND);
  }

  private static Attempt changed(String path, ObjectNode body) {
    return new Attempt("POST", path, body.toString(), Outcome.OWN_OR_UNCHANGED);
  }

  private static ObjectNode moved(Owner owner) {
    return Json.object()
        .put("sessionId", owner.plannedSessionId())
        .put("date", owner.routine().tomorrow().toString());
  }

  private static ObjectNode swapped(Owner owner) {
    return Json.object().put("sessionId", owner.plannedSessionId()).put("slug", "shoulder-roll");
  }
}
