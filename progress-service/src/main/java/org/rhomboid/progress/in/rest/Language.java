package org.rhomboid.progress.in.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that guidance is told in: all of it, in each. */
enum Language {
  EN,
  DE,
  ES,
  FR;

  /** What is answered where nothing that was asked for fits. */
  static final Language SOURCE = EN;

  /** Its BCP 47 tag, such as {@code de}, for {@code Content-Language}. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param tag a tag without a region, in any case
   * @return empty where guidance is not told in it
   */
  static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag().equalsIgnoreCase(tag))
        .findFirst();
  }
}
