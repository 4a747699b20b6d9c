package org.rhomboid.kit.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path of the service's OpenAPI document.
 *
 * @param template such as {@code /sessions/{id}}
 * @param allow its methods, as the header of that name has them
 */
record DeclaredPath(String template, Pattern form, String allow) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  static DeclaredPath of(String template, JsonNode operations) {
    List<String> methods = new ArrayList<>();
    operations
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (METHODS.contains(name)) {
                methods.add(name.equals("get") ? "GET, HEAD" : name.toUpperCase(Locale.ROOT));
              }
            });
    String form = Pattern.quote(template).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q");
    return new DeclaredPath(template, Pattern.compile(form), String.join(", ", methods));
  }

  boolean matches(String path) {
    return form.matcher(path).matches();
  }

  long variables() {
    return template.chars().filter(c -> c == '{').count();
  }
}
