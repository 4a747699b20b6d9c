package org.rhomboid.kit.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rhomboid.kit.identity.Member;

/** What is kept of a member who was erased: enough to know the member again, not enough to say who it was. */
public final class MemberHash {

  private static final HexFormat HEX = HexFormat.of();

  private MemberHash() {}

  /** SHA-256 of {@code tenant/member}: 64 hexadecimal digits in lower case. */
  public static String of(Member member) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HEX.formatHex(digest.digest(member.key().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
