package org.rhomboid.bench.parts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.rhomboid.bench.store.Database;
import org.rhomboid.local.LocalPartException;

/** progress-service with all that it needs, as a client and its database see it. */
public final class ProgressParts {

  /** Of whom everything is measured. */
  public static final String TENANT = "acme";

  /** The role that the service connects as. */
  public static final String ROLE = "progress_app";

  public static final String PROGRESS = "progress";
  private static final String CATALOG = "catalog";
  private static final String POSTGRES = "postgres";
  private static final String KAFKA = "kafka";
  private static final int ITEMS = 6;

  private final MeasuredParts parts;

  private ProgressParts(MeasuredParts parts) {
    this.parts = parts;
  }

  /** Starts it. catalog-service runs until it has told its exercises: what a session is held against is the real library. */
  public static ProgressParts start(MeasuredParts parts) {
    parts.start(POSTGRES, KAFKA, CATALOG, PROGRESS);
    return new ProgressParts(parts);
  }

  /** Some exercises that everybody may have done, as slugs; catalog-service ends after it. */
  public List<String> exercises() {
    var page =
        Sample.of(
            parts.port(CATALOG),
            "/exercises?limit=" + ITEMS,
            Map.of("Authorization", "Bearer " + parts.token(TENANT, "somebody")));
    List<String> slugs =
        StreamSupport.stream(page.json().path("items").spliterator(), false)
            .map(exercise -> exercise.path("slug").asText())
            .toList();
    if (slugs.size() != ITEMS) {
      throw new LocalPartException("GET /exercises answers something else");
    }
    awaitCatalog();
    parts.stop(CATALOG);
    return slugs;
  }

  /** Until then every exercise is taken on trust. */
  private void awaitCatalog() {
    SessionBody unknown = new SessionBody(List.of("no-such-exercise"));
    String token = token("somebody");
    parts.await(
        "progress-service hears of the catalog",
        () ->
            SessionCall.post(port(), token, unknown.of(UUID.randomUUID(), Instant.now()))
                != SessionCall.RECORDED);
  }

  public int port() {
    return parts.port(PROGRESS);
  }

  public ProcessHandle service() {
    return parts.process(PROGRESS);
  }

  public ProcessHandle store() {
    return parts.process(POSTGRES);
  }

  /** Resident memory of the service, MiB; 0 where the system does not tell. */
  public long mebibytes() {
    return parts.mebibytes(PROGRESS);
  }

  public Database database() {
    return Database.open(parts.port(POSTGRES), PROGRESS);
  }

  public String kafka() {
    return "127.0.0.1:" + parts.port(KAFKA);
  }

  public MeasuredParts parts() {
    return parts;
  }

  public Path databaseLog() {
    return parts.log(POSTGRES);
  }

  public String token(String member) {
    return parts.token(TENANT, member);
  }
}
