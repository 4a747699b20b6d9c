package org.rhomboid.kit.event;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered UUIDs (RFC 9562, version 7): 48 bits of milliseconds since 1970, then 74 random bits. */
public final class UuidV7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidV7() {}

  public static UUID at(long epochMillis) {
    long high = (epochMillis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
    long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
    return new UUID(high, low);
  }
}
