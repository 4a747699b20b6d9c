package org.rhomboid.kit.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.CloudEventHeaders;

/**
 * Announcements as rows of the outbox. All of them travel as one JSON parameter, so that announcing is one statement however many there are, and so that a
 * hot path can make it part of its own statement.
 */
@ApplicationScoped
public class OutboxRows {

  /** How many relays can work side by side. Fixed: a key must keep its shard while it has unsent rows. */
  static final int SHARDS = 4;

  /**
   * The insert, to be formatted with the JSON parameter and with what else to select from (a guard that has no row makes no row here). {@code seq} is drawn
   * as the rows are made: after the guard has its lock.
   */
  public static final String INSERT_FROM =
      """
      insert into outbox (seq, shard, id, aggregatetype, aggregateid, type, version, tenant_id, headers, payload)
      select nextval('outbox_seq'), e.shard, e.id, e.topic, e.key, e.type, e.version, e.tenant, e.headers, e.payload
      from jsonb_to_recordset(%s) as e(shard smallint, id uuid, topic text, key text, type text,
        version bigint, tenant text, headers jsonb, payload text)%s""";

  private static final IdGenerator IDS = IdGenerator.random();

  private final ObjectMapper mapper;
  private final String source;

  OutboxRows(
      ObjectMapper mapper, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.mapper = mapper;
    this.source = "/" + service;
  }

  /** The rows as a JSON array, in the order in which they are to be sent. */
  public String json(List<Announcement> events) {
    String traceparent = traceparent();
    return written(events.stream().map(event -> row(event, traceparent)).toList());
  }

  private Map<String, Object> row(Announcement event, String traceparent) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("shard", Math.floorMod(event.key().hashCode(), SHARDS));
    row.put("id", event.id());
    row.put("topic", event.topic());
    row.put("key", event.key());
    row.put("type", event.type());
    row.put("version", event.sequence());
    row.put("tenant", event.tenant().id());
    row.put("headers", CloudEventHeaders.of(event, source, traceparent));
    row.put("payload", event.data() == null ? null : written(event.data()));
    return row;
  }

  private String written(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an event is plain data", impossible);
    }
  }

  /** W3C trace context of the running span; what no request caused, a clock say, starts a trace of its own. */
  private static String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : "00-" + IDS.generateTraceId() + "-" + IDS.generateSpanId() + "-00";
  }
}
