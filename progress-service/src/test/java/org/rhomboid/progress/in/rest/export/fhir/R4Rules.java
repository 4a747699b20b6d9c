package org.rhomboid.progress.in.rest.export.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rules of FHIR R4 (4.0.1) that concern what exports use: elements with their cardinality and type, required codes, the invariants bdl-1 and bdl-7, gol-1, obs-6
 * and cpl-3, the form of dates, that nothing is null or empty (the JSON format), and that references resolve.
 */
public final class R4Rules {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern INSTANT =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)");
  private static final Pattern URN_UUID =
      Pattern.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Of each type its elements: 1 required, ? optional, + a list with at least one, * a list or absent; then the type, or the codes. */
  private static final Map<String, Map<String, String>> TYPES =
      Map.ofEntries(
          type(
              "Bundle",
              "resourceType 1 Bundle",
              "type 1 collection",
              "timestamp ? instant",
              "entry * Entry"),
          type("Entry", "fullUrl 1 fullUrl", "resource 1 Resource"),
          type("Patient", "resourceType 1 Patient", "id 1 text", "identifier * Identifier"),
          type(
              "Goal",
              "resourceType 1 Goal",
              "id 1 text",
              "lifecycleStatus 1 proposed|planned|accepted|active|on-hold|completed|cancelled|entered-in-error|rejected",
              "description 1 CodeableConcept",
              "subject 1 Reference",
              "startDate ? date",
              "target * Target"),
          type("Target", "measure 1 CodeableConcept", "detailQuantity ? Quantity"),
          type(
              "CarePlan",
              "resourceType 1 CarePlan",
              "id 1 text",
              "identifier * Identifier",
              "status 1 draft|active|on-hold|revoked|completed|entered-in-error|unknown",
              "intent 1 proposal|plan|order|option",
              "title ? text",
              "subject 1 Reference",
              "period ? Period",
              "activity * Activity"),
          type("Activity", "outcomeReference * Reference", "detail 1 Detail"),
          type(
              "Detail",
              "code ? CodeableConcept",
              "status 1 not-started|scheduled|in-progress|on-hold|completed|cancelled|stopped|unknown|entered-in-error",
              "scheduledPeriod ? Period"),
          type(
              "Observation",
              "resourceType 1 Observation",
              "id 1 text",
              "identifier * Identifier",
              "status 1 registered|preliminary|final|amended|corrected|cancelled|entered-in-error|unknown",
              "category * CodeableConcept",
              "code 1 CodeableConcept",
              "subject ? Reference",
              "effectiveDateTime ? dateTime",
              "effectivePeriod ? Period",
              "issued ? instant",
              "performer * Reference",
              "valueQuantity ? Quantity",
              "valueCodeableConcept ? CodeableConcept",
              "note * Annotation",
              "hasMember * Reference",
              "component * Component"),
          type("Component", "code 1 CodeableConcept", "valueCodeableConcept ? CodeableConcept"),
          type("CodeableConcept", "coding * Coding", "text ? text"),
          type("Coding", "system ? text", "code ? text", "display ? text"),
          type("Quantity", "value ? number", "unit ? text", "system ? text", "code ? text"),
          type("Period", "start ? dateTime", "end ? dateTime"),
          type("Reference", "reference 1 urn"),
          type("Identifier", "system ? text", "value ? text"),
          type("Annotation", "text 1 text"));

  private final List<String> broken = new ArrayList<>();
  private final Set<String> fullUrls = new HashSet<>();

  private R4Rules() {}

  public static List<String> broken(JsonNode bundle) {
    R4Rules rules = new R4Rules();
    for (JsonNode entry : bundle.path("entry")) {
      String fullUrl = entry.path("fullUrl").asText();
      if (!rules.fullUrls.add(fullUrl)) {
        rules.broken.add(fullUrl + " stands twice");
      }
    }
    rules.check("Bundle", "", bundle, "Bundle");
    for (JsonNode entry : bundle.path("entry")) {
      rules.entry(entry);
    }
    return rules.broken;
  }

  private void entry(JsonNode entry) {
    JsonNode resource = entry.path("resource");
    String type = resource.path("resourceType").asText();
    if (!entry.path("fullUrl").asText().equals("urn:uuid:" + resource.path("id").asText())) {
      broken.add(type + " id is not that of the fullUrl");
    }
    if (resource.has("effectiveDateTime") && resource.has("effectivePeriod")
        || resource.has("valueQuantity") && resource.has("valueCodeableConcept")) {
      broken.add(type + " has two of a choice");
    }
  }

  private void check(String type, String path, JsonNode value, String root) {
    Map<String, String> elements = TYPES.get(type);
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!elements.containsKey(name)) {
                broken.add(root + " " + path + name + " is no element of it");
              }
            });
    elements.forEach((name, rule) -> element(name, rule, path, value.get(name), root));
  }

  private void element(String name, String rule, String path, JsonNode value, String root) {
    char cardinality = rule.charAt(0);
    String type = rule.substring(2);
    if (value == null) {
      if (cardinality == '1') {
        broken.add(root + " " + path + name + " is required");
      }
    } else if (value.isNull()) {
      broken.add(root + " " + path + name + " is null");
    } else if (cardinality == '*' && value.isArray()) {
      if (value.isEmpty()) {
        broken.add(root + " " + path + name + " is empty");
      }
      value.forEach(each -> value(name, type, path, each, root));
    } else if (cardinality == '*' || value.isArray()) {
      broken.add(root + " " + path + name + (cardinality == '*' ? " is no list" : " is a list"));
    } else {
      value(name, type, path, value, root);
    }
  }

  private void value(String name, String type, String path, JsonNode value, String root) {
    if (type.equals("Resource")) {
      String resourceType = value.path("resourceType").asText();
      check(resourceType, "", value, resourceType);
    } else if (TYPES.containsKey(type) && !type.equals(root)) {
      if (value.isEmpty()) {
        broken.add(root + " " + path + name + " is empty");
      }
      check(type, name.equals("entry") ? "" : name + ": ", value, root);
    } else {
      simple(name, type, path, value, root);
    }
  }

  private void simple(String name, String type, String path, JsonNode value, String root) {
    String text = value.asText();
    String wrong =
        switch (type) {
          case "number" -> value.isNumber() ? null : "is no number";
          case "text" -> value.isTextual() && !text.isBlank() ? null : "is no text";
          case "date" -> DATE.matcher(text).matches() ? null : "is no date: " + text;
          case "instant" -> INSTANT.matcher(text).matches() ? null : "is no instant: " + text;
          case "dateTime" ->
              DATE.matcher(text).matches() || INSTANT.matcher(text).matches()
                  ? null
                  : "is no dateTime: " + text;
          case "fullUrl" -> URN_UUID.matcher(text).matches() ? null : "is no urn:uuid";
          case "urn" -> null;
          default ->
              Set.of(type.split("\\|")).contains(text) ? null : "is not one of its codes: " + text;
        };
    if (wrong != null) {
      broken.add(root + " " + path + name + " " + wrong);
    }
    if (type.equals("urn") && !fullUrls.contains(text)) {
      broken.add(root + " " + path.replace(": ", "") + " refers to nothing in the bundle");
    }
  }

  private static Map.Entry<String, Map<String, String>> type(String name, String... elements) {
    Map<String, String> rules = new TreeMap<>();
    for (String element : elements) {
      int end = element.indexOf(' ');
      rules.put(element.substring(0, end), element.substring(end + 1));
    }
    return Map.entry(name, rules);
  }
}
