package org.rhomboid.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code asyncapi.yaml}, AsyncAPI 3.0, from the topics and the schemas. It names no {@code schemaFormat} on purpose: read in
 * AsyncAPI's own dialect the schemas only lose what stands beside a reference, while the common parser skips a schema altogether whose
 * format is 2020-12.
 */
final class AsyncApiDocument {

  private static final String HEADER =
      "# Generated from topics.yaml and the schemas: change those, then run the module's tests with -Drhomboid.regenerate=true.\n";

  private static final String SCHEMAS = "./src/main/resources/schemas/";

  private static final YAMLMapper WRITER =
      YAMLMapper.builder()
          .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
          .enable(Feature.MINIMIZE_QUOTES, Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private final ObjectNode document = WRITER.createObjectNode();

  private AsyncApiDocument() {}

  static String write(DeclaredTopics declared) {
    AsyncApiDocument generated = new AsyncApiDocument();
    generated.about();
    declared.topics().forEach(generated::channel);
    declared.topics().forEach(generated::operations);
    declared.topics().forEach(generated::message);
    try {
      return HEADER + WRITER.writeValueAsString(generated.document);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void about() {
    document.put("asyncapi", "3.0.0").put("id", "urn:rhomboid:events");
    document
        .withObject("info")
        .put("title", "Rhomboid events")
        .put("version", "1.0.0")
        .put(
            "description",
            "What the services of Rhomboid say on Kafka: CloudEvents 1.0 in binary mode with JSON data. Only the platform operator's own consumers get credentials.");
    document.put("defaultContentType", "application/json");
  }

  private void channel(TopicDefinition topic) {
    ObjectNode channel = child("channels", topic.name());
    channel.put("address", topic.name());
    channel.put("description", schemaOf(topic, "description"));
    reference(
        channel.withObject("messages").withObject(at(topic.name())),
        "#/components/messages/" + topic.name());
    ObjectNode kafka = channel.withObject("bindings").withObject("kafka");
    kafka.put("topic", topic.name()).put("partitions", topic.partitions());
    configuration(kafka.withObject("topicConfiguration"), topic.config());
    kafka.put("bindingVersion", "0.5.0");
  }

  /** The binding wants numbers, and the policies as a list. */
  private static void configuration(ObjectNode target, Map<String, String> config) {
    config.forEach(
        (key, value) -> {
          if ("cleanup.policy".equals(key)) {
            ArrayNode policies = target.putArray(key);
            List.of(value.split(",")).forEach(policies::add);
          } else {
            target.put(key, Long.parseLong(value));
          }
        });
  }

  private void operations(TopicDefinition topic) {
    topic.producers().forEach(service -> operation(topic, service, "send"));
    topic.consumers().forEach(service -> operation(topic, service, "receive"));
  }

  private void operation(TopicDefinition topic, String service, String action) {
    ObjectNode operation = child("operations", service + "-" + action + "s-" + topic.name());
    operation.put("action", action);
    reference(operation.withObject("channel"), "#/channels/" + topic.name());
    operation.putArray("tags").addObject().put("name", service);
    reference(
        operation.putArray("messages").addObject(),
        "#/channels/" + topic.name() + "/messages/" + topic.name());
  }

  private void message(TopicDefinition topic) {
    String version = "/v" + topic.version() + ".json";
    ObjectNode message =
        document.withObject("components").withObject("messages").withObject(at(topic.name()));
    message.put("name", "org.rhomboid." + topic.name() + ".v" + topic.version());
    message.put("title", schemaOf(topic, "title"));
    message.put("contentType", "application/json");
    reference(message.withObject("headers"), SCHEMAS + "envelope/v1.json");
    reference(message.withObject("payload"), SCHEMAS + topic.name() + version);
    ObjectNode kafka = message.withObject("bindings").withObject("kafka");
    kafka.withObject("key").put("type", "string").put("description", topic.key());
    kafka.put("bindingVersion", "0.5.0");
    if (topic.restricted()) {
      message.putArray("tags").addObject().put("name", "restricted");
    }
  }

  private ObjectNode child(String section, String name) {
    return document.withObject(section).withObject(at(name));
  }

  /** Names with a hyphen are fine in a pointer; the slash makes it one. */
  private static String at(String name) {
    return "/" + name;
  }

  private static void reference(ObjectNode holder, String target) {
    holder.put("$ref", target);
  }

  private static String schemaOf(TopicDefinition topic, String keyword) {
    return ContractFiles.schema(topic.name()).path(keyword).asText();
  }
}
