package org.rhomboid.catalog.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the catalog's texts. English is the source of the others and what is answered where a text has no other. */
public enum Language {
  EN,
  DE,
  ES,
  FR;

  /** The language that every text exists in. */
  public static final Language SOURCE = EN;

  /** Its BCP 47 tag, such as {@code de}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param tag a tag without a region, in any case
   * @return empty where the catalog does not speak it
   */
  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag().equalsIgnoreCase(tag))
        .findFirst();
  }
}
