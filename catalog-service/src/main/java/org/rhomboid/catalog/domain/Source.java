package org.rhomboid.catalog.domain;

/**
 * Who states something: one of the articles by its number, ourselves, or the tenant whose entry it is.
 *
 * @param word three digits, such as {@code 004}, {@code ours} or {@code tenant}
 */
public record Source(String word) implements Comparable<Source> {

  /** What no article states and the project added from general exercise knowledge. */
  public static final Source OURS = new Source("ours");

  /** What a tenant states of an exercise of its own or over the library's. */
  public static final Source TENANT = new Source("tenant");

  public Source {
    if (!word.matches("[0-9]{3}|ours|tenant")) {
      throw new IllegalArgumentException("not a source: " + word);
    }
  }

  public boolean isArticle() {
    return !equals(OURS) && !equals(TENANT);
  }

  /** Articles by their number, then ours, then the tenant's. */
  @Override
  public int compareTo(Source other) {
    return word.compareTo(other.word);
  }
}
