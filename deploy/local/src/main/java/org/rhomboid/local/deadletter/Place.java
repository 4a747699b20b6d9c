package org.rhomboid.local.deadletter;

/**
 * A place on a topic, written {@code 3:17}.
 *
 * @param partition 0 or more
 * @param offset 0 or more
 */
public record Place(int partition, long offset) {

  private static final String FORM = "\\d{1,6}:\\d{1,18}";

  /**
   * @throws IllegalArgumentException when it is not written so
   */
  public static Place of(String text) {
    if (!text.matches(FORM)) {
      throw new IllegalArgumentException(text);
    }
    String[] numbers = text.split(":");
    return new Place(Integer.parseInt(numbers[0]), Long.parseLong(numbers[1]));
  }

  @Override
  public String toString() {
    return partition + ":" + offset;
  }
}
