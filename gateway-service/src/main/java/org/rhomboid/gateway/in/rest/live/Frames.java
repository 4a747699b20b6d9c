package org.rhomboid.gateway.in.rest.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.rhomboid.gateway.usecase.live.LiveEvent;
import org.rhomboid.gateway.usecase.live.Position;
import org.rhomboid.gateway.usecase.live.ShownCount;

/** What is written, as the HTML standard wants it (9.2, server-sent events): fields a line each, an empty line after each event. */
final class Frames {

  /** Roughly: names, ids and times around the data. */
  private static final int AROUND = 256;

  private Frames() {}

  /**
   * The first: everybody sees that the stream is open.
   *
   * @param retryMillis after which a client that was cut off comes back
   */
  static Buffer opening(int retryMillis) {
    return Buffer.buffer(": open\nretry: " + retryMillis + "\n\n");
  }

  /** Nothing happened, and the stream is open; there is no data, so no event comes of it. */
  static Buffer beat() {
    return Buffer.buffer(":\n\n");
  }

  /** The same, and all until there was told: whoever resumes begins there. */
  static Buffer beat(String id) {
    return Buffer.buffer(":\nid: " + id + "\n\n");
  }

  static Buffer event(LiveEvent event, Position told) {
    Buffer frame = Buffer.buffer(AROUND + event.json().length);
    head(frame, event.topic().topic(), told.encoded());
    frame
        .appendString("{\"id\":")
        .appendString(quoted(event.id()))
        .appendString(",\"time\":\"")
        .appendString(event.time())
        .appendString("\",\"data\":");
    appendInOneLine(frame, event.json());
    return frame.appendString("}\n\n");
  }

  static Buffer count(ShownCount count, String id) {
    JsonObject shown = new JsonObject().put("minute", count.minute().toString());
    shown.put("suppressed", count.isSuppressed());
    count.sessions().ifPresent(sessions -> shown.put("sessions", sessions));
    count.members().ifPresent(members -> shown.put("members", members));
    Buffer frame = Buffer.buffer(AROUND);
    head(frame, "counts", id);
    return frame.appendString(shown.encode()).appendString("\n\n");
  }

  /** What was told before the id is not complete. */
  static Buffer reset(String id) {
    Buffer frame = Buffer.buffer(AROUND);
    head(frame, "reset", id);
    return frame.appendString("{}\n\n");
  }

  /** The last. */
  static Buffer end(String because) {
    return Buffer.buffer("event: end\ndata: {\"because\":\"" + because + "\"}\n\n");
  }

  private static void head(Buffer frame, String event, String id) {
    frame
        .appendString("event: ")
        .appendString(event)
        .appendString("\nid: ")
        .appendString(id)
        .appendString("\ndata: ");
  }

  private static String quoted(String text) {
    return io.vertx.core.json.Json.encode(text);
  }

  /** Between the tokens of JSON a line's end is a space like any other, and within them there is none. */
  private static void appendInOneLine(Buffer frame, byte[] json) {
    int from = 0;
    for (int i = 0; i < json.length; i++) {
      if (json[i] == '\n' || json[i] == '\r') {
        frame.appendBytes(json, from, i - from).appendByte((byte) ' ');
        from = i + 1;
      }
    }
    frame.appendBytes(json, from, json.length - from);
  }
}
