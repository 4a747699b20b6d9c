package org.rhomboid.kit.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code Accept-Language} asks for, as a lookup: the range of the highest quality that is spoken, the first of equals, a region left out where need be
 * ({@code de-AT} is German). A quality of 0 rules a language out. Nothing where nothing fits, and where the header cannot be read, as no language is worth
 * refusing a request for.
 */
public final class LanguageLookup {

  private static final String ANY = "*";

  private LanguageLookup() {}

  /**
   * @param lines the header's lines; null or empty: the header is not there
   * @param spoken tags in lower case and without a region, the one that is preferred where any will do first
   */
  public static Optional<String> best(List<String> lines, List<String> spoken) {
    return lines == null || lines.isEmpty()
        ? Optional.empty()
        : best(String.join(",", lines), spoken);
  }

  private static Optional<String> best(String header, List<String> spoken) {
    try {
      return bestOf(LanguageRange.parse(header), spoken);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** @param ranges the highest quality first */
  private static Optional<String> bestOf(List<LanguageRange> ranges, List<String> spoken) {
    Set<String> refused =
        ranges.stream()
            .filter(range -> range.getWeight() == 0)
            .map(LanguageRange::getRange)
            .collect(Collectors.toSet());
    List<String> left = spoken.stream().filter(tag -> !refused.contains(tag)).toList();
    return ranges.stream()
        .filter(range -> range.getWeight() > 0)
        .flatMap(range -> fitting(range, left).stream())
        .findFirst();
  }

  private static Optional<String> fitting(LanguageRange range, List<String> spoken) {
    if (range.getRange().equals(ANY)) {
      return spoken.stream().findFirst();
    }
    String wanted = range.getRange().split("-", 2)[0].toLowerCase(Locale.ROOT);
    return spoken.stream().filter(wanted::equals).findFirst();
  }
}
