package org.rhomboid.catalog.in.rest.imports;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Any of some phrases as whole words, in any case: a "sit-up" is no "sit". */
final class Phrases {

  private final Pattern any;

  Phrases(Collection<String> phrases) {
    String alternatives = phrases.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    any =
        Pattern.compile(
            "(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean standIn(String text) {
    return any.matcher(text).find();
  }
}
