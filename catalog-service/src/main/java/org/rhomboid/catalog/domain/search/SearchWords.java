package org.rhomboid.catalog.domain.search;

import java.util.Optional;

/**
 * What a reader typed, as it may be looked for. Anything that can be typed is accepted; what has no word in it finds nothing.
 *
 * @param text 1 to {@value #LONGEST} characters, no blanks around them, none of them a control character
 */
public record SearchWords(String text) implements Typed {

  /** The most characters; one outside the basic plane, an emoji say, counts once. */
  public static final int LONGEST = 100;

  /**
   * @throws IllegalArgumentException for what {@link #read} refuses
   */
  public SearchWords {
    whyNot(text)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
  }

  /** Blanks around the text do not count. */
  public static Typed read(String typed) {
    String text = typed.strip();
    Optional<String> refused = whyNot(text);
    return refused.isPresent() ? new Refused(refused.get()) : new SearchWords(text);
  }

  private static Optional<String> whyNot(String text) {
    int length = text.codePointCount(0, text.length());
    if (length == 0 || length > LONGEST || !text.strip().equals(text)) {
      return Optional.of("must have 1 to " + LONGEST + " characters");
    }
    return text.codePoints().anyMatch(SearchWords::isUnspeakable)
        ? Optional.of("must have no control character")
        : Optional.empty();
  }

  /** A half of a surrogate pair is no character: no encoding can carry it. */
  private static boolean isUnspeakable(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }
}
