package org.rhomboid.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A session as a client tells it: five minutes of rows, done as planned, unless said otherwise. */
final class SessionJson {

  static final int SECONDS = 300;

  private final UUID id;
  private final Instant completedAt;
  private final Map<String, String> properties = new LinkedHashMap<>();

  private SessionJson(UUID id, Instant completedAt) {
    this.id = id;
    this.completedAt = completedAt;
    properties.put("id", quoted(id));
    properties.put("startedAt", quoted(completedAt.minusSeconds(SECONDS)));
    properties.put("completedAt", quoted(completedAt));
    properties.put("zone", quoted("UTC"));
    properties.put(
        "items",
        "[{\"slug\":\"band-row\",\"revision\":1,\"setsDone\":2,\"repsDone\":10,\"outcome\":\"DONE\",\"effort\":\"OK\"}]");
  }

  static SessionJson at(Instant completedAt) {
    return new SessionJson(UUID.randomUUID(), completedAt);
  }

  /** So many days before today, in UTC. Today's is completed just now. */
  static SessionJson daysAgo(int days) {
    return at(moment(days));
  }

  static Instant moment(int daysAgo) {
    return Instant.now().minusSeconds(2).minus(Duration.ofDays(daysAgo));
  }

  static LocalDate date(int daysAgo) {
    return LocalDate.ofInstant(moment(daysAgo), ZoneOffset.UTC);
  }

  UUID id() {
    return id;
  }

  String path() {
    return "/sessions/" + id;
  }

  Instant completedAt() {
    return completedAt;
  }

  SessionJson withId(UUID other) {
    return with("id", quoted(other));
  }

  SessionJson in(String zone) {
    return with("zone", quoted(zone));
  }

  SessionJson replacing(UUID replaced) {
    return with("replaces", quoted(replaced));
  }

  /** @param json as it stands in the body */
  SessionJson with(String property, Object json) {
    UUID newId =
        property.equals("id") ? UUID.fromString(String.valueOf(json).replace("\"", "")) : id;
    SessionJson changed = new SessionJson(newId, completedAt);
    changed.properties.putAll(properties);
    changed.properties.put(property, String.valueOf(json));
    return changed;
  }

  static String quoted(Object value) {
    return "\"" + value + "\"";
  }

  @Override
  public String toString() {
    return properties.entrySet().stream()
        .map(property -> quoted(property.getKey()) + ":" + property.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
