package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.rhomboid.endtoend.api.Json;

/** What an answer teaches about what is there, so that later requests are about it. */
final class Lessons {

  private Lessons() {}

  static void learn(Operation operation, Call call, Received answer, Actor actor) {
    if (!answer.isSuccess()) {
      return;
    }
    Known known = actor.known();
    answer.header("ETag").ifPresent(tag -> known.add("etag " + call.path(), tag));
    made(operation, call, known);
    Optional<JsonNode> body =
        answer.mediaType().equals("application/json")
            ? StrictJson.read(answer.body())
            : Optional.empty();
    body.ifPresent(it -> read(operation, it, known));
  }

  private static void made(Operation operation, Call call, Known known) {
    switch (operation.method()) {
      case "PUT" -> {
        call.things().forEach(known::add);
        overlay(operation, call).ifPresent(slug -> known.add("overlays", slug));
      }
      case "DELETE" -> call.things().forEach(known::remove);
      case "POST" -> {
        Optional<JsonNode> sent = Optional.ofNullable(call.body()).flatMap(StrictJson::read);
        sent.map(it -> it.path("id").asText())
            .filter(id -> !id.isEmpty())
            .ifPresent(id -> known.add(operation.lastWord(), id));
        String template = call.things().get("templates");
        sent.map(it -> it.path("members"))
            .ifPresent(
                members ->
                    Json.texts(members).forEach(it -> known.add("enrolled", template + "/" + it)));
      }
      default -> {}
    }
  }

  /** The tenant's own exercises have slugs that are made here. */
  private static Optional<String> overlay(Operation operation, Call call) {
    return Optional.ofNullable(call.things().get("exercises"))
        .filter(slug -> operation.template().endsWith("{slug}") && !slug.startsWith("own-"));
  }

  private static void read(Operation operation, JsonNode body, Known known) {
    add(known, "cursor " + operation.template(), body.path("next"));
    String word = operation.lastWord();
    switch (word) {
      case "breaks" -> body.path("breaks").forEach(it -> add(known, "breaks", it.path("id")));
      case "changes" -> body.path("items").forEach(it -> add(known, "changes", it.path("id")));
      case "calendar-links" -> calendar(body, known);
      case "me" -> add(known, "erasures", body.path("id"));
      case "current", "swap", "move" -> plan(body, known);
      default -> {}
    }
    if (body.has("sessions") && body.has("week")) {
      plan(body, known);
    }
    body.path("findings").forEach(it -> add(known, "findings", it.path("id")));
    body.path("safety").path("findings").forEach(it -> add(known, "findings", it.path("id")));
  }

  private static void plan(JsonNode plan, Known known) {
    for (JsonNode session : plan.path("sessions")) {
      add(known, "planned", session.path("id"));
      session.path("items").forEach(it -> add(known, "plannedSlugs", it.path("slug")));
    }
  }

  private static void calendar(JsonNode link, Known known) {
    String path = link.path("path").asText();
    if (path.endsWith(".ics")) {
      known.add("calendar", path.substring(path.lastIndexOf('/') + 1, path.length() - 4));
    }
  }

  private static void add(Known known, String kind, JsonNode thing) {
    if (thing.isTextual()) {
      known.add(kind, thing.asText());
    }
  }
}
