package org.rhomboid.progress.domain.cohort;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A tenant's secret seed, of which all noise in its figures is made. Drawn once and kept for good: with another one every cell would be read a second time with
 * other noise.
 *
 * <p>Keys are SHA-256 of (seed, SHA-256 of (seed, text)). They show only in sums of noise that were rounded, so that nobody outside can work back to them.
 */
public final class CohortSecret {

  /** Bytes of a seed, at least. */
  public static final int SHORTEST = 16;

  private final byte[] seed;

  /**
   * @param seed of a cryptographically strong random number generator
   */
  public CohortSecret(byte[] seed) {
    if (seed.length < SHORTEST) {
      throw new IllegalArgumentException("a seed has at least " + SHORTEST + " bytes");
    }
    this.seed = seed.clone();
  }

  RecordKey keyOf(String member) {
    return new RecordKey(bits("member/" + member));
  }

  /** Of the noise of what has this cell key. */
  long ofCell(String what, long cellKey) {
    return bits("cell/" + what + "/" + cellKey);
  }

  /** A number from 0 to {@code bound - 1} that stays with a name. */
  int upTo(int bound, String name) {
    return (int) Long.remainderUnsigned(bits("bound/" + name), bound);
  }

  private long bits(String text) {
    byte[] inner = digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest(inner)).getLong();
  }

  private byte[] digest(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(seed);
      return digest.digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "CohortSecret";
  }
}
