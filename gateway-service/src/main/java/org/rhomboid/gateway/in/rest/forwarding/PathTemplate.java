package org.rhomboid.gateway.in.rest.forwarding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A path such as {@code /exercises/{slug}}, held against the path as it was sent. Nothing is decoded for the way on: what cannot mean the same to every
 * reader (dot segments, an escaped slash, control characters, matrix parameters) matches no template.
 */
record PathTemplate(String text, List<String> segments) {

  private static final Pattern PLAIN =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})+");
  private static final Pattern ESCAPED_SEPARATOR_OR_CONTROL =
      Pattern.compile("%(?:2[fF]|5[cC]|[01][0-9A-Fa-f]|7[fF])");

  static PathTemplate of(String text) {
    return new PathTemplate(text, List.of(text.split("/", -1)));
  }

  boolean matches(String rawPath) {
    String[] sent = rawPath.split("/", -1);
    if (sent.length != segments.size()) {
      return false;
    }
    for (int i = 0; i < sent.length; i++) {
      if (!matches(segments.get(i), sent[i])) {
        return false;
      }
    }
    return true;
  }

  /** What follows the name of a variable, such as {@code .ics}, has to be there. */
  private static boolean matches(String segment, String sent) {
    return segment.startsWith("{")
        ? sent.endsWith(segment.substring(segment.indexOf('}') + 1)) && isPlain(sent)
        : segment.equals(sent);
  }

  private static boolean isPlain(String sent) {
    return PLAIN.matcher(sent).matches()
        && !ESCAPED_SEPARATOR_OR_CONTROL.matcher(sent).find()
        && !isDotSegment(sent);
  }

  private static boolean isDotSegment(String sent) {
    String decoded = sent.replace("%2e", ".").replace("%2E", ".");
    return decoded.equals(".") || decoded.equals("..");
  }
}
