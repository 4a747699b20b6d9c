package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;

/** Bytes as text, and how to speak of what cannot be read. */
final class SentText {

  private static final int SHORT = 60;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private SentText() {}

  /** Programs that write tables like to begin with one; it says nothing. */
  static int afterByteOrderMark(byte[] body) {
    boolean marked =
        body.length >= 3
            && body[0] == (byte) 0xEF
            && body[1] == (byte) 0xBB
            && body[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /**
   * @throws ProblemException 400 {@code malformed-request}
   */
  static String utf8(byte[] body) {
    int start = afterByteOrderMark(body);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(body, start, body.length - start))
          .toString();
    } catch (CharacterCodingException broken) {
      throw unreadable("not text in UTF-8");
    }
  }

  static String position(JsonProcessingException broken) {
    JsonLocation at = broken.getLocation();
    return at == null
        ? "not as expected"
        : "not as expected at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Tables and foreign formats break lines where they like. */
  static String oneLine(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** What was sent, to be named in an answer: nobody needs more of it to find it again. */
  static String shortened(String text) {
    return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
  }

  /** A name as a step of a JSON Pointer. */
  static String step(String name) {
    return shortened(name).replace("~", "~0").replace("/", "~1");
  }

  static ProblemException unreadable(String detail) {
    return KitProblem.MALFORMED_REQUEST.because(detail);
  }
}
