package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.rhomboid.endtoend.api.Json;

/** Exercises in the formats that can be imported: the document says only which media types there are. */
record Imports(ApiDocument document, Values values, RandomGenerator random) {

  private static final String DRAFT = "{\"$ref\": \"#/components/schemas/ExerciseDraft\"}";

  Call into(Call call, String format) {
    return switch (format) {
      case "csv" ->
          call.with("Content-Type", "text/csv")
              .withBody(
                  text(
                      "slug,name,kind,positions,targets,instructions,author,licence\n"
                          + slug()
                          + ",Row,strength,seated,rhomboids,Sit|Row,Acme,CC0-1.0\n"));
      case "exercise-pack" -> pack(call);
      case "free-exercise-db" ->
          json(
              call,
              Json.read(
                  "[{\"id\": \"Row\", \"name\": \"A row\", \"category\": \"strength\","
                      + " \"primaryMuscles\": [\"middle back\"], \"instructions\": [\"Sit.\","
                      + " \"Row.\"]}]"));
      default ->
          json(
              call,
              Json.read(
                  "{\"results\": [{\"id\": 345, \"uuid\": \""
                      + Scalars.fresh(random)
                      + "\", \"category\": {\"id\": 12, \"name\": \"Back\"}, \"translations\":"
                      + " [{\"language\": 2, \"name\": \"Row\", \"description\":"
                      + " \"<p>Row.</p>\"}]}]}"));
    };
  }

  private Call pack(Call call) {
    ObjectNode item = (ObjectNode) values.of(Json.read(DRAFT), "");
    item.put("slug", slug());
    item.set("attribution", Json.object().put("author", "Acme").put("licence", "CC0-1.0"));
    if (random.nextBoolean()) {
      return call.with("Content-Type", "application/x-ndjson")
          .withBody(text(item + "\n" + item + "\n"));
    }
    ObjectNode pack = Json.object().put("format", "exercise-pack").put("version", 1);
    pack.putArray("items").add(item);
    return json(call, pack);
  }

  private static Call json(Call call, JsonNode body) {
    return call.with("Content-Type", "application/json").withBody(text(body.toString()));
  }

  private String slug() {
    return "own-" + Integer.toHexString(random.nextInt() >>> 4);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
