package org.rhomboid.catalog.domain;

/**
 * Who states something: one of the articles by its number, or ourselves.
 *
 * @param word three digits, such as {@code 004}, or {@code ours}
 */
public record Source(String word) implements Comparable<Source> {

  /** What no article states and the project added from general exercise knowledge. */
  public static final Source OURS = new Source("ours");

  public Source {
    if (!word.matches("[0-9]{3}|ours")) {
      throw new IllegalArgumentException("not a source: " + word);
    }
  }

  public boolean isArticle() {
    return !equals(OURS);
  }

  /** Articles by their number, then ours. */
  @Override
  public int compareTo(Source other) {
    return word.compareTo(other.word);
  }
}
