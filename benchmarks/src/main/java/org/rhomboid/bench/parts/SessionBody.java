package org.rhomboid.bench.parts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The body of {@code POST /sessions}: a quarter of an hour with an item for each exercise, without pain and symptoms.
 *
 * @param exercises slugs
 * @param zone where it was done
 */
public record SessionBody(List<String> exercises, ZoneId zone) {

  private static final Duration LONG = Duration.ofMinutes(15);

  private static final String ITEM =
      """
      {"slug":"%s","revision":1,"setsDone":3,"repsDone":12,"outcome":"DONE","effort":"OK"}""";

  /** In UTC. */
  public SessionBody(List<String> exercises) {
    this(exercises, ZoneId.of("UTC"));
  }

  /** The same somewhere else. */
  SessionBody in(ZoneId other) {
    return new SessionBody(exercises, other);
  }

  /** As JSON. */
  public String of(UUID id, Instant completedAt) {
    return head(id, completedAt) + items();
  }

  private String head(UUID id, Instant completedAt) {
    return "{\"id\":\""
        + id
        + "\",\"startedAt\":\""
        + completedAt.minus(LONG)
        + "\",\"completedAt\":\""
        + completedAt
        + "\",\"zone\":\""
        + zone.getId()
        + "\",\"items\":";
  }

  private String items() {
    return exercises.stream().map(ITEM::formatted).collect(Collectors.joining(",", "[", "]}"));
  }
}
