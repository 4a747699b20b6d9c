package org.rhomboid.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/reference/events.md}: what every event says, where, by whom and for whom. */
final class EventPages {

  private static final long DAY = 86_400_000L;

  private static final String OPENING =
      """
      <!-- Generated from event-contracts: change topics.yaml, the schemas or consumers/ there, then run its tests with -Drhomboid.regenerate=true. -->
      # Events

      What the services say on Kafka: CloudEvents 1.0 in binary mode, the data as JSON. The topic is the event's name, and delivery is
      at least once: a consumer remembers `ce_id`. Consumers ignore fields they do not know; within a version only optional fields are
      added. Of a nested field the table says "always" where it is there whenever what it stands in is; `*` is every element of a list
      or value of a map. Only the platform operator's own consumers get credentials; restricted topics carry health data and have an
      ACL of their own.

      """;

  private final StringBuilder page = new StringBuilder(OPENING);
  private final DeclaredTopics declared;
  private final List<ServiceReads> services = ServiceReads.all();

  private EventPages(DeclaredTopics declared) {
    this.declared = declared;
  }

  static String write(DeclaredTopics declared) {
    EventPages pages = new EventPages(declared);
    pages.overview();
    pages.envelope();
    declared.topics().forEach(pages::event);
    pages.deadLetters();
    return pages.page.toString();
  }

  private void overview() {
    line(
        "Who says and reads what is the contract. Said today: all of them. Read today: all of it but the catalog's events by gateway-service,");
    line("which keeps nothing of the catalog yet.");
    line("");
    line("| topic | said by | read by | key | kept | restricted |");
    line("|---|---|---|---|---|---|");
    declared.topics().forEach(this::overviewLine);
    line("");
  }

  private void overviewLine(TopicDefinition topic) {
    row(
        "[`" + topic.name() + "`](#" + topic.name() + ")",
        names(topic.producers()),
        names(topic.consumers()),
        "`" + topic.key() + "`",
        kept(topic.config()),
        topic.restricted() ? "yes" : "no");
  }

  private void envelope() {
    heading("The envelope");
    line(ContractFiles.schema("envelope").path("description").asText());
    line("");
    fields("envelope", "header");
  }

  private void event(TopicDefinition topic) {
    heading(topic.name());
    line(ContractFiles.schema(topic.name()).path("description").asText());
    line("");
    line(
        "- Said by "
            + names(topic.producers())
            + ", key `"
            + topic.key()
            + "`, "
            + topic.partitions()
            + " partitions; kept: "
            + kept(topic.config())
            + ".");
    line(
        "- Type `org.rhomboid."
            + topic.name()
            + ".v"
            + topic.version()
            + "`, schema `urn:rhomboid:schema:"
            + topic.name()
            + ":v"
            + topic.version()
            + "`.");
    readers(topic);
    line("");
    fields(topic.name(), "field");
    example(topic);
  }

  private void readers(TopicDefinition topic) {
    for (ServiceReads service : services) {
      service.reads().stream()
          .filter(read -> read.event().equals(topic.name()))
          .forEach(read -> line("- Read by " + service.service() + ": " + read.why() + "."));
    }
  }

  private void fields(String event, String word) {
    JsonNode schema = ContractFiles.schema(event);
    line("| " + word + " | type | always | meaning |");
    line("|---|---|---|---|");
    SchemaFields.of(schema).forEach(field -> fieldLine(field, schema.path("$defs")));
    line("");
  }

  private void fieldLine(SchemaFields.Field field, JsonNode definitions) {
    JsonNode schema = field.schema();
    String type =
        schema.has("items")
            ? FieldType.ofElements(schema.path("items"), definitions)
            : FieldType.of(schema);
    String name = field.pointer().substring(1).replace('/', '.');
    row("`" + name + "`", type, field.required() ? "yes" : "", field.description());
  }

  private void example(TopicDefinition topic) {
    line("```json");
    page.append(mostTelling(EventExamples.valid(topic.name())));
    line("```");
    line("");
  }

  private static String mostTelling(List<EventExamples.Example> examples) {
    return examples.stream()
        .map(EventExamples.Example::json)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private void deadLetters() {
    heading("Dead-letter topics");
    line(
        "What a consumer could not handle after bounded retries, with the reason in its headers; read by an operator.");
    line("");
    line("| topic | written by | kept | restricted |");
    line("|---|---|---|---|");
    for (TopicDefinition topic : declared.deadLetterTopics()) {
      row(
          "`" + topic.name() + "`",
          names(topic.producers()),
          kept(topic.config()),
          topic.restricted() ? "yes" : "no");
    }
  }

  private static String kept(Map<String, String> config) {
    String policy = config.get("cleanup.policy");
    String latest = policy.contains("compact") ? "the latest of each key" : "";
    String days =
        policy.contains("delete") ? Long.parseLong(config.get("retention.ms")) / DAY + " days" : "";
    return latest + (latest.isEmpty() || days.isEmpty() ? "" : ", ") + days;
  }

  private static String names(List<String> services) {
    return services.stream().collect(Collectors.joining(", "));
  }

  private void heading(String title) {
    line("## " + title);
    line("");
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
