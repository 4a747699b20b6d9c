package org.rhomboid.catalog.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the catalog speaks. English is the source of all texts, the others are translations. */
public enum Language {
  EN,
  DE,
  ES,
  FR;

  /** The BCP 47 tag, such as {@code de}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a tag, with or without a region: {@code de-AT} is German. */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(language -> language.tag().equals(primary)).findFirst();
  }
}
