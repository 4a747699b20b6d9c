package org.rhomboid.kit.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.rhomboid.kit.problem.ProblemException;

/**
 * The position after the last item of a page: the sort key of that item, opaque to clients. It selects only a position; what may be seen is decided by the
 * tenant and the filters of the request that carries it.
 */
public record Cursor(List<String> key) {

  private static final String SEPARATOR = "\u001f";
  private static final String VERSION = "1";

  public static Cursor of(String... key) {
    return new Cursor(List.of(key));
  }

  public String encoded() {
    String text = VERSION + SEPARATOR + String.join(SEPARATOR, key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param parts how many parts the sort key has
   * @throws ProblemException 422 at {@code /cursor} when it is not one that this API gave
   */
  public static Cursor decode(String encoded, int parts) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      String[] found = text.split(SEPARATOR, -1);
      if (found.length == parts + 1 && found[0].equals(VERSION) && text.indexOf('\0') < 0) {
        return new Cursor(List.of(found).subList(1, found.length));
      }
    } catch (IllegalArgumentException notBase64) {
      throw unknown();
    }
    throw unknown();
  }

  /** For a key part that has the right place but not the right form. */
  public static ProblemException unknown() {
    return ProblemException.invalid(
        "/cursor", "not a cursor of this list: start again without one");
  }
}
