package org.rhomboid.bench.load;

import java.nio.charset.StandardCharsets;

/** One line of a response's head, in lower case, without its end. */
final class HeadLine {

  private static final int LONGEST = 8_192;

  private final byte[] text = new byte[LONGEST];
  private int length;

  /** @return whether the line has ended */
  boolean add(byte next) {
    if (next == '\n') {
      return true;
    }
    if (length == LONGEST) {
      throw new UnreadableResponse("a line of its head is longer than " + LONGEST + " bytes");
    }
    if (next != '\r') {
      text[length++] = next >= 'A' && next <= 'Z' ? (byte) (next + ('a' - 'A')) : next;
    }
    return false;
  }

  void clear() {
    length = 0;
  }

  boolean isEmpty() {
    return length == 0;
  }

  boolean startsWith(String words) {
    return hasAt(0, words);
  }

  boolean endsWith(String words) {
    return hasAt(length - words.length(), words);
  }

  /** The decimal number that begins there, after spaces. */
  long number(int from) {
    int at = from;
    while (at < length && text[at] == ' ') {
      at++;
    }
    return digits(at, 10, Long.SIZE / 4);
  }

  /** The hexadecimal number at the beginning. */
  long hexadecimal(int longest) {
    return digits(0, 16, longest);
  }

  private long digits(int from, int radix, int longest) {
    long number = 0;
    int at = from;
    while (at < length && Character.digit(text[at], radix) >= 0) {
      number = number * radix + Character.digit(text[at++], radix);
    }
    if (at == from || at - from > longest || !endsAt(at)) {
      throw new UnreadableResponse("there should be a number: " + this);
    }
    return number;
  }

  /** Whether a number may end there: a reason or an extension may follow it. */
  private boolean endsAt(int at) {
    return at == length || text[at] == ' ' || text[at] == ';';
  }

  private boolean hasAt(int from, String words) {
    if (from < 0 || from + words.length() > length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (text[from + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }
}
