package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema promised and another in its place does not. Readers ignore fields that they do not know, so a new optional field is fine; nothing else that
 * the data may or must be is. Promises of a kind that is not taken apart here (conditions, choices) must stay as they are.
 */
final class SchemaComparison {

  private static final Set<String> WORDS_ONLY =
      Set.of("title", "$comment", "examples", "deprecated", "readOnly", "writeOnly");
  private static final Set<String> FORMS = Set.of("pattern", "format");
  private static final Set<String> TAKEN_APART =
      Set.of("description", "properties", "required", "items", "type", "enum", "const");

  private final String contract;
  private final List<SchemaBreak> found = new ArrayList<>();

  private SchemaComparison(String contract) {
    this.contract = contract;
  }

  static List<SchemaBreak> of(String contract, JsonNode before, JsonNode after) {
    var comparison = new SchemaComparison(contract);
    comparison.compare("", InlinedSchema.of(before), InlinedSchema.of(after));
    return List.copyOf(comparison.found);
  }

  private void compare(String pointer, JsonNode before, JsonNode after) {
    words(pointer, before, after);
    found.addAll(new ValueComparison(contract, pointer).of(before, after));
    fields(pointer, before.path("properties"), after.path("properties"));
    required(pointer, before, after);
    elements(pointer, before.path("items"), after.path("items"));
    Set<String> keywords = new TreeSet<>();
    before.fieldNames().forEachRemaining(keywords::add);
    after.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(WORDS_ONLY);
    keywords.removeAll(TAKEN_APART);
    keywords.removeIf(Bound::isOne);
    keywords.forEach(it -> promise(pointer, it, before.path(it), after.path(it)));
  }

  private void words(String pointer, JsonNode before, JsonNode after) {
    String now = after.path("description").asText();
    if (!before.path("description").asText().equals(now)) {
      add(pointer, Rule.REWORDED, "\"" + now + "\"");
    }
  }

  private void fields(String pointer, JsonNode before, JsonNode after) {
    for (Map.Entry<String, JsonNode> field : before.properties()) {
      String place = pointer + "/" + field.getKey();
      if (after.has(field.getKey())) {
        compare(place, field.getValue(), after.path(field.getKey()));
      } else {
        add(place, Rule.FIELD_REMOVED, "described -> absent");
      }
    }
  }

  private void required(String pointer, JsonNode before, JsonNode after) {
    Set<String> was = names(before.path("required"));
    Set<String> is = names(after.path("required"));
    for (String field : was) {
      // one that is gone altogether is told as that
      boolean gone = before.path("properties").has(field) && !after.path("properties").has(field);
      if (!is.contains(field) && !gone) {
        add(pointer + "/" + field, Rule.REQUIRED_DROPPED, "always there -> optional");
      }
    }
    for (String field : is) {
      if (!was.contains(field)) {
        boolean known = before.path("properties").has(field);
        add(
            pointer + "/" + field,
            Rule.NEWLY_REQUIRED,
            (known ? "optional" : "absent") + " -> always there");
      }
    }
  }

  private void elements(String pointer, JsonNode before, JsonNode after) {
    if (before.isObject() && after.isObject()) {
      compare(pointer + "/*", before, after);
    } else {
      promise(pointer, "items", before, after);
    }
  }

  private void promise(String pointer, String keyword, JsonNode before, JsonNode after) {
    if (keyword.equals("additionalProperties") && before.isObject() && after.isObject()) {
      compare(pointer + "/*", before, after);
      return;
    }
    JsonNode was = orNothing(before);
    JsonNode is = orNothing(after);
    if (was.equals(is)) {
      return;
    }
    boolean form = FORMS.contains(keyword);
    Rule rule =
        was.isMissingNode()
            ? (form ? Rule.FORM_ADDED : Rule.CONDITION_ADDED)
            : (form ? Rule.FORM_CHANGED : Rule.CONDITION_CHANGED);
    add(pointer, rule, keyword + " " + ValueComparison.change(was, is));
  }

  /** A keyword that is switched off says nothing. */
  private static JsonNode orNothing(JsonNode keyword) {
    return keyword.isBoolean() && !keyword.asBoolean() && !keyword.isMissingNode()
        ? MissingNode.getInstance()
        : keyword;
  }

  private static Set<String> names(JsonNode list) {
    Set<String> names = new TreeSet<>();
    list.forEach(name -> names.add(name.asText()));
    return names;
  }

  private void add(String pointer, Rule rule, String change) {
    found.add(new SchemaBreak(contract, pointer, rule, change));
  }
}
