package org.rhomboid.kit.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered UUIDs (RFC 9562, version 7): 48 bits of milliseconds since 1970, then 74 random bits. */
public final class UuidV7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidV7() {}

  public static UUID at(long epochMillis) {
    return of(epochMillis, RANDOM.nextLong(), RANDOM.nextLong());
  }

  /**
   * The same for the same time and name, its other 74 bits being of the name's SHA-256: for an event that several instances say, or one says again, and that is
   * to be handled once.
   */
  public static UUID named(long epochMillis, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
      return of(epochMillis, hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static UUID of(long epochMillis, long first, long second) {
    long high = (epochMillis << 16) | 0x7000L | (first & 0x0FFFL);
    long low = 0x8000000000000000L | (second >>> 2);
    return new UUID(high, low);
  }
}
