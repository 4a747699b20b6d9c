package org.rhomboid.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Bodies that are right, but for what a test says of them. */
final class Bodies {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Bodies() {}

  /** @param properties to add or to put in place of the right ones, such as {@code "pain":9} */
  static String checkIn(String properties) {
    ObjectNode body = JSON.createObjectNode();
    body.put("id", UUID.randomUUID().toString());
    body.put("at", Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS).toString());
    body.put("zone", "Europe/Madrid");
    body.put("kind", "ALONE");
    return with(body, properties);
  }

  /** Of ten minutes, a minute ago. */
  static String session(String properties) {
    Instant completedAt = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    ObjectNode body = JSON.createObjectNode();
    body.put("id", UUID.randomUUID().toString());
    body.put("startedAt", completedAt.minusSeconds(600).toString());
    body.put("completedAt", completedAt.toString());
    body.put("zone", "Europe/Madrid");
    body.putArray("items")
        .addObject()
        .put("slug", "band-row")
        .put("revision", 1)
        .put("setsDone", 2)
        .put("outcome", "DONE");
    return with(body, properties);
  }

  /** A session that ended then, after ten minutes. */
  static String sessionAt(Instant completedAt, String properties) {
    String times =
        "\"startedAt\":\"%s\",\"completedAt\":\"%s\""
            .formatted(completedAt.minusSeconds(600), completedAt);
    return session(properties.isEmpty() ? times : times + "," + properties);
  }

  /** One item, with a pain. */
  static String itemPain(int pain) {
    return """
        "items":[{"slug":"band-row","revision":1,"setsDone":2,"outcome":"PARTLY","pain":%d}]"""
        .formatted(pain);
  }

  /** What a body has under a name. */
  static String of(String body, String name) {
    return tree(body).path(name).asText();
  }

  static ObjectNode tree(String body) {
    try {
      return (ObjectNode) JSON.readTree(body);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /** They stand in it as they are said: what is no right text is to arrive as such. */
  private static String with(ObjectNode body, String properties) {
    tree("{" + properties + "}").fieldNames().forEachRemaining(body::remove);
    String rest = body.toString();
    return properties.isEmpty() ? rest : "{" + properties + "," + rest.substring(1);
  }
}
