package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rhomboid.endtoend.api.Json;

/**
 * One operation of the document.
 *
 * @param method in capitals
 * @param template its path, such as {@code /api/v1/sessions/{id}}
 * @param definition what the document says of it
 */
record Operation(String method, String template, JsonNode definition, Pattern path) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
  private static final String NAMES = "([^/]+)/\\{%s}";

  static Operation of(String method, String template, JsonNode definition) {
    String literal = "\\Q" + VARIABLE.matcher(template).replaceAll("\\\\E[^/]+\\\\Q") + "\\E";
    return new Operation(method, template, definition, Pattern.compile(literal));
  }

  String id() {
    return method + " " + template;
  }

  boolean reads() {
    return method.equals("GET");
  }

  /** Whether it is for everyone. */
  boolean isOpen() {
    JsonNode security = definition.path("security");
    return security.isArray() && security.isEmpty();
  }

  List<String> variables() {
    List<String> names = new ArrayList<>();
    Matcher found = VARIABLE.matcher(template);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  /** Of what kind the thing is that a variable of the path names: the word before it, such as {@code sessions}. */
  String kindOf(String variable) {
    Matcher found = Pattern.compile(NAMES.formatted(Pattern.quote(variable))).matcher(template);
    return found.find() ? found.group(1) : variable;
  }

  /** The last word of the path: of a {@code POST} what it makes. */
  String lastWord() {
    return template.substring(template.lastIndexOf('/') + 1);
  }

  List<JsonNode> parameters(String in) {
    return Json.list(definition.path("parameters")).stream()
        .filter(parameter -> parameter.path("in").asText().equals(in))
        .toList();
  }

  /** By media type; empty where it takes no body. */
  JsonNode bodies() {
    return definition.at("/requestBody/content");
  }

  boolean takesJson() {
    return bodies().has("application/json");
  }
}
