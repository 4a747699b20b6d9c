package org.rhomboid.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds what a service says against the contract. A violation reads {@code /items/0/outcome: …}: the JSON Pointer of the place, and
 * what is wrong there. Formats (dates, instants, UUIDs) are asserted.
 */
public final class EventSchemas {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ROOT)
          .build();

  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private EventSchemas() {}

  /** Returns what is wrong with the data of an event, named by its topic; empty when it keeps the contract. */
  public static List<String> validate(String event, String json) {
    try {
      return validate(event, ContractFiles.JSON.readTree(json));
    } catch (JsonProcessingException unreadable) {
      return List.of(": not JSON, " + unreadable.getOriginalMessage());
    }
  }

  /** Returns what is wrong with the value of a record, in UTF-8; empty when it keeps the contract. */
  public static List<String> validate(String event, byte[] json) {
    return validate(event, new String(json, StandardCharsets.UTF_8));
  }

  /** Returns what is wrong with the headers of a record, each as text; empty when they keep the contract. */
  public static List<String> validateHeaders(Map<String, String> headers) {
    return validate("envelope", ContractFiles.JSON.valueToTree(headers));
  }

  static List<String> validate(String event, JsonNode data) {
    return violations(SCHEMAS.computeIfAbsent(event, EventSchemas::load), data);
  }

  static List<String> violationsOfMetaSchema(JsonNode schema) {
    return violations(FACTORY.getSchema(metaSchema(), CONFIG), schema);
  }

  private static SchemaLocation metaSchema() {
    return SchemaLocation.of(VersionFlag.V202012.getId());
  }

  private static JsonSchema load(String event) {
    return FACTORY.getSchema(ContractFiles.schema(event), CONFIG);
  }

  private static List<String> violations(JsonSchema schema, JsonNode data) {
    return schema.validate(data).stream()
        .map(found -> found.getInstanceLocation() + ": " + found.getError())
        .sorted()
        .toList();
  }
}
