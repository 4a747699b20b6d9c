package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Which services that relied on a field, as {@code consumers/<service>.yaml} said, can no longer. */
final class ConsumerComparison {

  private ConsumerComparison() {}

  static List<SchemaBreak> of(Contract before, Contract after) {
    List<SchemaBreak> found = new ArrayList<>();
    before
        .consumers()
        .forEach(
            (service, promises) -> {
              for (JsonNode read : promises.path("reads")) {
                letDown(before, after, read).forEach(it -> found.add(broken(service, read, it)));
              }
            });
    return found;
  }

  private static List<String> letDown(Contract before, Contract after, JsonNode read) {
    String version = before.versionOf(read.path("event").asText());
    JsonNode schema = after.schemas().get(version);
    List<String> pointers = new ArrayList<>();
    read.path("requires").forEach(pointer -> pointers.add(pointer.asText()));
    if (schema != null) {
      JsonNode inlined = InlinedSchema.of(schema);
      pointers.removeIf(pointer -> isAlwaysThere(inlined, pointer));
    }
    return pointers;
  }

  /** Required, and so is all that it stands in; an element of a list stands in the list. */
  private static boolean isAlwaysThere(JsonNode schema, String pointer) {
    JsonNode at = schema;
    for (String step : pointer.substring(1).split("/")) {
      if (step.equals("*")) {
        at = at.has("items") ? at.path("items") : at.path("additionalProperties");
      } else if (contains(at.path("required"), step)) {
        at = at.path("properties").path(step);
      } else {
        return false;
      }
    }
    return !at.isMissingNode();
  }

  private static boolean contains(JsonNode names, String wanted) {
    for (JsonNode name : names) {
      if (name.asText().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static SchemaBreak broken(String service, JsonNode read, String pointer) {
    return new SchemaBreak(
        "consumers/" + service,
        "/" + read.path("event").asText() + pointer,
        Rule.CONSUMER_LET_DOWN,
        "always there -> not always");
  }
}
