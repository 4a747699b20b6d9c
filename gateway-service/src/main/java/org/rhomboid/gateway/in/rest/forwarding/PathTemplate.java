package org.rhomboid.gateway.in.rest.forwarding;

import java.util.List;

/** A path such as {@code /exercises/{slug}}, by its segments; what follows the name of a variable, such as {@code .ics}, has to be there. */
record PathTemplate(String text, List<String> segments) {

  static PathTemplate of(String text) {
    return new PathTemplate(text, List.of(text.substring(1).split("/", -1)));
  }

  static boolean isVariable(String segment) {
    return segment.startsWith("{");
  }

  /** What follows the name of the variable; empty where nothing does. */
  static String ending(String variable) {
    return variable.substring(variable.indexOf('}') + 1);
  }
}
