package org.rhomboid.routine.domain.planning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562, 5.5): the same names give the same id, anywhere, at any time. */
public final class NameBasedId {

  private NameBasedId() {}

  /** The id of the session that a plan has on a date (written {@code 2026-11-24}). */
  public static UUID ofSession(UUID planId, LocalDate date) {
    return of(planId, date.toString());
  }

  /**
   * @param name hashed as UTF-8
   */
  public static UUID of(UUID namespace, String name) {
    MessageDigest sha1 = sha1();
    sha1.update(bytes(namespace));
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
    long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
