package org.rhomboid.gateway.in.rest.forwarding;

/** A segment of a path as it was sent, where a variable stands in the template. */
final class SentSegment {

  private static final String PLAIN_BESIDE_LETTERS = "-._~!$&'()*+,=:@";
  private static final int LAST_CONTROL = 0x1f;
  private static final int DELETE = 0x7f;

  private SentSegment() {}

  /** Whether every reader reads the same in it: no escaped slash, no control character, no matrix parameter, no dot segment, nothing that is escaped wrongly. */
  static boolean isPlain(String sent) {
    int i = 0;
    while (i < sent.length()) {
      char c = sent.charAt(i);
      if (c == '%') {
        if (!isPlainEscape(sent, i)) {
          return false;
        }
        i += 3;
      } else if (isLetterOrDigit(c) || PLAIN_BESIDE_LETTERS.indexOf(c) >= 0) {
        i++;
      } else {
        return false;
      }
    }
    return !sent.isEmpty() && !isDotSegment(sent);
  }

  private static boolean isPlainEscape(String sent, int at) {
    if (at + 2 >= sent.length()) {
      return false;
    }
    int high = hexadecimal(sent.charAt(at + 1));
    int low = hexadecimal(sent.charAt(at + 2));
    if (high < 0 || low < 0) {
      return false;
    }
    int decoded = high * 16 + low;
    return decoded > LAST_CONTROL && decoded != DELETE && decoded != '/' && decoded != '\\';
  }

  /** Only of ASCII: {@link Character} knows many more digits than HTTP does. */
  private static int hexadecimal(char c) {
    return c < DELETE ? Character.digit(c, 16) : -1;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isDotSegment(String sent) {
    char first = sent.charAt(0);
    if (first != '.' && first != '%') {
      return false;
    }
    String decoded = sent.replace("%2e", ".").replace("%2E", ".");
    return decoded.equals(".") || decoded.equals("..");
  }
}
