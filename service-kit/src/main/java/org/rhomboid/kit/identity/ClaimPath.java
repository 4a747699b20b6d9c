package org.rhomboid.kit.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a claim is: a name, or names of objects that stand in each other. */
record ClaimPath(List<String> names) {

  private static final Pattern NAME =
      Pattern.compile("\\G(?:^|(?<=[^/])/)(?:\"([^\"]+)\"|([^\"/]+))");

  /**
   * @param text names with {@code /} between, such as {@code realm_access/roles}; one with a slash in it stands in double quotes
   * @throws IllegalArgumentException where it is no such path
   */
  static ClaimPath of(String text) {
    List<String> names = new ArrayList<>();
    Matcher found = NAME.matcher(text);
    int end = 0;
    while (found.find()) {
      names.add(found.group(1) == null ? found.group(2) : found.group(1));
      end = found.end();
    }
    if (names.isEmpty() || end != text.length()) {
      throw new IllegalArgumentException("no path of a claim: " + text);
    }
    return new ClaimPath(List.copyOf(names));
  }

  /** The value, whatever it is; empty where there is none. */
  Optional<Object> in(Map<String, Object> claims) {
    Object found = claims;
    for (String name : names) {
      found = found instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return Optional.ofNullable(found);
  }
}
