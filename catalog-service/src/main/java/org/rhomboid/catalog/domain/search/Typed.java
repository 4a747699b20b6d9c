package org.rhomboid.catalog.domain.search;

/** What becomes of a text that a reader typed: words to search for, or the reason why not. */
public sealed interface Typed permits SearchWords, Typed.Refused {

  /** @param why for the reader, to stand after the parameter's name: {@code must ...} */
  record Refused(String why) implements Typed {}
}
