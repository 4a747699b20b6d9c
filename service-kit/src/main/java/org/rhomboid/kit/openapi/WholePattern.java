package org.rhomboid.kit.openapi;

import org.eclipse.microprofile.openapi.models.media.Schema;

/** A constraint's pattern as JSON Schema reads it: anywhere in the text unless it is tied to both ends, and in the words of ECMA-262 with Unicode. */
final class WholePattern {

  private WholePattern() {}

  static void complete(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.startsWith("^")) {
      schema.setPattern("^(?:" + inEcma(pattern) + ")$");
    }
  }

  private static String inEcma(String pattern) {
    return pattern
        .replace("\\p{Cntrl}", "\\u0000-\\u001f\\u007f")
        .replaceAll("\\\\x\\{([0-9a-f]{2})}", "\\\\u00$1");
  }
}
