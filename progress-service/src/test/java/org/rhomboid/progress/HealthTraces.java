package org.rhomboid.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rhomboid.progress.domain.safety.Symptoms;

/** Looks for a member's health data where it must not be: what was said in own words, the words for symptoms, and the names of such fields. */
final class HealthTraces {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> FIELDS =
      Set.of("pain", "painBefore", "painAfter", "symptoms", "note", "reason", "code");

  private final List<String> markers = new ArrayList<>();

  /** Own words that stand nowhere else, to be looked for. */
  String words() {
    String marker = "words" + UUID.randomUUID().toString().replace("-", "");
    markers.add(marker);
    return marker;
  }

  /** What of the member's own words is in a text. */
  Set<String> words(String text) {
    Set<String> found = new TreeSet<>(markers);
    found.removeIf(marker -> !text.contains(marker));
    return found;
  }

  /** That, and the words for symptoms. */
  Set<String> in(String text) {
    Set<String> found = new TreeSet<>(Symptoms.redFlags());
    found.addAll(Set.of("burning-pain", "throbbing-between-the-shoulder-blades"));
    found.addAll(Set.of("pain-of-8-or-more", "pain-trend"));
    found.removeIf(symptom -> !text.contains(symptom));
    found.addAll(words(text));
    return found;
  }

  /** The names in a JSON document under which such things stand. */
  static Set<String> fields(String json) {
    Set<String> found = new TreeSet<>(FIELDS);
    JsonNode document = tree(json);
    found.removeIf(field -> document.findParents(field).isEmpty());
    return found;
  }

  /** A record with its headers, as one text. */
  static String text(ConsumerRecord<String, byte[]> record) {
    StringBuilder text = new StringBuilder(record.key() + " ");
    record.headers().forEach(it -> text.append(new String(it.value(), UTF_8)).append(' '));
    return text.append(value(record)).toString();
  }

  /** A tombstone has an empty document. */
  static String value(ConsumerRecord<String, byte[]> record) {
    return record.value() == null ? "{}" : new String(record.value(), UTF_8);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
