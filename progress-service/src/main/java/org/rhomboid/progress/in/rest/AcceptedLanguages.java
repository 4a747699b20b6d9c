package org.rhomboid.progress.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code Accept-Language} asks for, read as the catalog reads it, as a lookup: the range of the highest quality that
 * guidance is told in, the first of equals, a region left out where need be ({@code de-AT} is German). A quality of 0 rules
 * a language out. There is always an answer: English where nothing fits, and where the header cannot be read, as no
 * language is worth refusing a request for.
 */
final class AcceptedLanguages {

  private static final String ANY = "*";

  private AcceptedLanguages() {}

  static Language best(HttpHeaders headers) {
    return best(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /**
   * @param lines the header's lines; null or empty: the header is not there
   */
  static Language best(List<String> lines) {
    return lines == null || lines.isEmpty() ? Language.SOURCE : best(String.join(",", lines));
  }

  static Language best(String header) {
    try {
      return bestOf(LanguageRange.parse(header));
    } catch (IllegalArgumentException unreadable) {
      return Language.SOURCE;
    }
  }

  /**
   * @param ranges the highest quality first
   */
  private static Language bestOf(List<LanguageRange> ranges) {
    Set<String> refused =
        ranges.stream()
            .filter(range -> range.getWeight() == 0)
            .map(LanguageRange::getRange)
            .collect(Collectors.toSet());
    return ranges.stream()
        .filter(range -> range.getWeight() > 0)
        .flatMap(range -> spoken(range, refused).stream())
        .findFirst()
        .orElse(Language.SOURCE);
  }

  private static Optional<Language> spoken(LanguageRange range, Set<String> refused) {
    Optional<Language> found =
        range.getRange().equals(ANY)
            ? Arrays.stream(Language.values())
                .filter(any -> !refused.contains(any.tag()))
                .findFirst()
            : Language.ofTag(range.getRange().split("-", 2)[0]);
    return found.filter(language -> !refused.contains(language.tag()));
  }
}
