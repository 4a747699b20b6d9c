package org.rhomboid.endtoend.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rhomboid.endtoend.api.Json;

/** A record as a consumer gets it. */
public record Event(
    String topic, int partition, String key, Map<String, String> headers, JsonNode data) {

  static Event of(ConsumerRecord<String, String> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(it -> headers.put(it.key(), new String(it.value(), StandardCharsets.UTF_8)));
    return new Event(
        record.topic(),
        record.partition(),
        record.key(),
        headers,
        Json.read(record.value() == null ? "" : record.value()));
  }

  /** {@code ce_id}: two records with the same one are the same event. */
  public String id() {
    return headers.get("ce_id");
  }

  /** {@code ce_tenant}. */
  public String tenant() {
    return headers.get("ce_tenant");
  }

  /** {@code ce_sequence}: the aggregate's version. */
  public long sequence() {
    return Long.parseLong(headers.get("ce_sequence"));
  }

  /** A field of the data, as text. */
  public String text(String field) {
    return data.path(field).asText();
  }
}
