package org.rhomboid.routine.domain.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a calendar program shows instead of a token: whoever knows it reads the feed.
 *
 * @param text 32 characters of base64url: {@value #BYTES} bytes, all of them by chance, so 192 bits
 */
public record CalendarSecret(String text) {

  public static final int BYTES = 24;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

  /** @param chance {@value #BYTES} bytes that nobody can guess */
  public static CalendarSecret of(byte[] chance) {
    if (chance.length != BYTES) {
      throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
    }
    return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
  }

  /** Empty where the text has another form: then it is nobody's. */
  public static Optional<CalendarSecret> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new CalendarSecret(text)) : Optional.empty();
  }

  /** SHA-256 in hexadecimal: all that is stored of it. It needs no salt, as nothing shorter than the secret itself could be tried out. */
  public String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Not the secret: what is printed gets into logs. */
  @Override
  public String toString() {
    return "CalendarSecret[…]";
  }
}
