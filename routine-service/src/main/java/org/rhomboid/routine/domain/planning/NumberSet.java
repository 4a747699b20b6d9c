package org.rhomboid.routine.domain.planning;

/** A set of small numbers: a bit each. */
final class NumberSet {

  private final long[] words;

  /**
   * @param numbers 0 to this, exclusive, may be in
   */
  NumberSet(int numbers) {
    words = new long[(numbers + 63) / 64];
  }

  boolean has(int number) {
    return (words[number >> 6] >> number & 1) == 1;
  }

  void add(int number) {
    words[number >> 6] |= 1L << number;
  }

  void remove(int number) {
    words[number >> 6] &= ~(1L << number);
  }

  /**
   * @param other of as many numbers
   */
  boolean sharesWith(NumberSet other) {
    for (int i = 0; i < words.length; i++) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
