package org.rhomboid.catalog.domain.text;

/** How the text of a field came to be in the language that it is shown in, from the best to the worst: the order of the constants is a rule. */
public enum TextStatus {
  /** Written in this language. */
  ORIGINAL,
  /** Translated from the English as it is now. */
  TRANSLATED,
  /** Translated from an English text that has changed since. */
  OUTDATED,
  /** Not translated: shown in English. */
  FALLBACK
}
