package org.rhomboid.catalog.in.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strong entity tag: two answers with the same one are the same to the byte (RFC 9110, 8.8.3).
 *
 * @param value what stands between the quotes
 */
record ETag(String value) {

  private static final Pattern LISTED = Pattern.compile("(?:W/)?\"([^\"]*)\"");
  private static final String ANY = "*";
  private static final int BYTES = 16;

  /** The tag of these bytes; 128 bits of a hash, which no two answers of a catalog share by chance. */
  static ETag of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new ETag(HexFormat.of().formatHex(hash, 0, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As the header {@code ETag} has it. */
  String header() {
    return '"' + value + '"';
  }

  /**
   * Whether {@code If-None-Match} names this tag. Compared weakly, as that header asks (RFC 9110, 13.1.2): a proxy that compressed the
   * answer may have made the tag weak. What is no tag matches nothing.
   *
   * @param lines the header's lines; null or empty: the header is not there
   */
  boolean isIn(List<String> lines) {
    return lines != null && lines.stream().anyMatch(this::isIn);
  }

  private boolean isIn(String line) {
    Matcher listed = LISTED.matcher(line);
    return line.strip().equals(ANY) || listed.results().anyMatch(tag -> tag.group(1).equals(value));
  }
}
