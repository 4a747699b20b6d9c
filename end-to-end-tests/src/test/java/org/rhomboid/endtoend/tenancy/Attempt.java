package org.rhomboid.endtoend.tenancy;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Json;

/**
 * What somebody else asks for, with what they know of the owner: every id that there is.
 *
 * @param path with its query
 * @param body null for none
 * @param outcome what is right
 */
record Attempt(String method, String path, String body, Outcome outcome) {

  /** What may come of it. */
  enum Outcome {
    /** Like a thing that does not exist. */
    NOT_FOUND(404),
    /** Like that for everybody, the owner too. */
    NOBODYS(404),
    /** What everybody sees. */
    SHARED(200),
    /** What is one's own: made now or before, or nothing yet. */
    OWN(200, 201, 202, 204, 404),
    /** A change of one's own plan, where there is one that can be changed so. */
    OWN_OR_UNCHANGED(200, 404, 409, 422),
    /** What the whole tenant sees, and no other one. */
    OF_TENANT(200, 404),
    /** What administrators do to their own tenant: others may not. */
    ADMINISTERED(200, 201, 204, 403, 404),
    /** What no tenant may do. */
    FORBIDDEN(403),
    /** The owner's cursor says where to go on in one's own list, or nothing. */
    OWN_OR_REFUSED(200, 422);

    private final List<Integer> statuses;

    Outcome(Integer... statuses) {
      this.statuses = List.of(statuses);
    }

    List<Integer> statuses() {
      return statuses;
    }
  }

  static final ZoneId ELSEWHERE = ZoneId.of("Europe/Madrid");

  private static final Map<String, Function<Owner, List<Attempt>>> KNOWN = new HashMap<>();

  static {
    KNOWN.putAll(atCatalog());
    KNOWN.putAll(AttemptsAtRoutine.KNOWN);
    KNOWN.putAll(AttemptsAtProgress.KNOWN);
  }

  private static Map<String, Function<Owner, List<Attempt>>> atCatalog() {
    return Map.ofEntries(
        entry("GET /exercises", owner -> List.of(get("exercises", Outcome.SHARED))),
        entry(
            "GET /exercises/{slug}",
            owner ->
                List.of(
                    get("exercises/shoulder-roll", Outcome.SHARED),
                    get("exercises/" + Owner.OVERLAID, Outcome.SHARED),
                    get("exercises/" + owner.exercise(), Outcome.OF_TENANT))),
        entry(
            "PUT /exercises/{slug}",
            owner ->
                List.of(
                    exercise(owner.exercise(), Bodies.exercise("Theirs")),
                    exercise(Owner.OVERLAID, Json.object().put("name", "Theirs")))),
        entry(
            "DELETE /exercises/{slug}",
            owner ->
                List.of(
                    delete(owner.exercise(), Outcome.ADMINISTERED),
                    delete(Owner.OVERLAID + "?layer=LIBRARY&reason=RECALL", Outcome.FORBIDDEN))),
        entry(
            "DELETE /exercises/{slug}/overlay",
            owner -> List.of(delete(Owner.OVERLAID + "/overlay", Outcome.ADMINISTERED))),
        entry(
            "GET /exercises/{slug}/substitutes",
            owner ->
                List.of(
                    get("exercises/" + Owner.OVERLAID + "/substitutes", Outcome.SHARED),
                    get("exercises/" + owner.exercise() + "/substitutes", Outcome.OF_TENANT))),
        entry(
            "GET /exercises/{slug}/revisions",
            owner ->
                List.of(
                    get("exercises/" + Owner.OVERLAID + "/revisions", Outcome.SHARED),
                    get("exercises/" + owner.exercise() + "/revisions", Outcome.OF_TENANT))),
        entry(
            "GET /exercises/{slug}/revisions/{number}",
            owner ->
                List.of(
                    get("exercises/" + Owner.OVERLAID + "/revisions/1", Outcome.SHARED),
                    get(
                        "exercises/" + Owner.OVERLAID + "/revisions/1?layer=TENANT",
                        Outcome.OF_TENANT),
                    get("exercises/" + owner.exercise() + "/revisions/1", Outcome.OF_TENANT))),
        entry("POST /exercises/import", owner -> List.of(imported(owner.exercise()))),
        entry(
            "GET /exercises/export",
            owner -> List.of(get("exercises/export", Outcome.ADMINISTERED))),
        shared("guidance/tips"),
        shared("guidance/session-rules"),
        shared("guidance/causes"),
        shared("guidance/conditions"),
        shared("guidance/risk-factors"),
        shared("guidance/symptoms"),
        shared("guidance/red-flags"),
        shared("guidance/care"),
        shared("vocabulary"),
        entry("GET /today", owner -> List.of(get("today", Outcome.OWN))),
        // it never ends: the gateway's own LiveComponentTest tries it as others
        entry("GET /live", owner -> List.of()),
        entry(
            "GET /organization/library",
            owner -> List.of(get("organization/library", Outcome.ADMINISTERED))),
        entry("GET /overview", owner -> List.of(get("overview", Outcome.OWN))),
        entry(
            "GET /organization/dashboard",
            owner -> List.of(get("organization/dashboard", Outcome.ADMINISTERED))));
  }

  /**
   * Everything to try at an operation.
   *
   * @throws AssertionError nobody has said yet how to fill it
   */
  static List<Attempt> at(Operation operation, Owner owner) {
    Function<Owner, List<Attempt>> known = KNOWN.get(operation.id());
    if (known == null) {
      throw new AssertionError(
          "%s of %s-service is new here: say in Attempt what another member would ask it with the owner's ids"
              .formatted(operation.id(), operation.service()));
    }
    return known.apply(owner);
  }

  Answer by(Client client) {
    return client.send(method, path, body);
  }

  /** Whether the text was sent: then hearing it again gives nothing away. */
  boolean says(String text) {
    return path.contains(text) || (body != null && body.contains(text));
  }

  /** What is the same for everybody. */
  private static Map.Entry<String, Function<Owner, List<Attempt>>> shared(String path) {
    return entry("GET /" + path, owner -> List.of(get(path, Outcome.SHARED)));
  }

  private static Attempt exercise(String slug, ObjectNode body) {
    return new Attempt("PUT", "exercises/" + slug, body.toString(), Outcome.ADMINISTERED);
  }

  private static Attempt imported(String slug) {
    ObjectNode item = Bodies.exercise("Theirs as well").put("slug", slug);
    item.putObject("attribution").put("author", "Them").put("licence", "CC0-1.0");
    return new Attempt(
        "POST", "exercises/import?format=exercise-pack", "[" + item + "]", Outcome.ADMINISTERED);
  }

  private static Attempt delete(String exercise, Outcome outcome) {
    return remove("exercises/" + exercise, outcome);
  }

  static Attempt remove(String path, Outcome outcome) {
    return new Attempt("DELETE", path, null, outcome);
  }

  static Attempt get(String path, Outcome outcome) {
    return new Attempt("GET", path, null, outcome);
  }

  static Attempt put(String path, ObjectNode body) {
    return new Attempt("PUT", path, body.toString(), Outcome.OWN);
  }

  static Attempt post(String path, ObjectNode body) {
    return new Attempt("POST", path, body.toString(), Outcome.OWN);
  }
}
