package org.rhomboid.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.rhomboid.kit.identity.Tenant;

/** The header names of the Kafka binding, in one place, both ways. */
public final class CloudEventHeaders {

  private CloudEventHeaders() {}

  /**
   * @param source {@code ce_source}, such as {@code /progress-service}
   * @param traceparent W3C trace context
   */
  public static Map<String, String> of(Announcement event, String source, String traceparent) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", event.id().toString());
    headers.put("ce_source", source);
    headers.put("ce_type", event.type());
    headers.put("ce_subject", event.subject());
    headers.put("ce_time", event.time().toString());
    headers.put("ce_tenant", event.tenant().id());
    headers.put("ce_partitionkey", event.key());
    headers.put("ce_sequence", Long.toString(event.sequence()));
    headers.put("ce_dataschema", event.dataSchema());
    headers.put("content-type", "application/json");
    if (event.causationId() != null) {
      headers.put("ce_causationid", event.causationId());
    }
    headers.put("ce_traceparent", traceparent);
    headers.put("traceparent", traceparent);
    return headers;
  }

  /**
   * @throws UnreadableEvent when an attribute that every event has is missing or has another form
   */
  public static Envelope read(Headers headers) {
    try {
      return new Envelope(
          text(headers, "ce_id"),
          text(headers, "ce_type"),
          new Tenant(text(headers, "ce_tenant")),
          text(headers, "ce_subject"),
          Long.parseLong(text(headers, "ce_sequence")),
          Instant.parse(text(headers, "ce_time")));
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw new UnreadableEvent("an attribute of the envelope has another form", refused);
    }
  }

  private static String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null) {
      throw new UnreadableEvent("the envelope has no " + name, null);
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
