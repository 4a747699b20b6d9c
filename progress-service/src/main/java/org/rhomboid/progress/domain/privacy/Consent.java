package org.rhomboid.progress.domain.privacy;

import java.time.Instant;

/**
 * A member's word on health data (pain, symptoms, notes): given, or withdrawn. Where a member never said anything, the organisation's contract with the
 * member counts, and health data is accepted.
 *
 * @param version of the text that the member was shown, 1 to 32 characters
 * @param given false: withdrawn
 * @param at when the server heard of it
 */
public record Consent(String version, boolean given, Instant at) {

  /** The longest version, in characters. */
  public static final int LONGEST_VERSION = 32;

  /**
   * @throws IllegalArgumentException when the version has another form
   */
  public Consent {
    if (version == null || version.isEmpty() || version.length() > LONGEST_VERSION) {
      throw new IllegalArgumentException("the version of a consent has 1 to 32 characters");
    }
  }

  /** Whether health data is refused from now on. What was recorded before stays: erasing it is another right. */
  public boolean withdrawn() {
    return !given;
  }

  /** Whether the other one says the same of the same text: to say it again is no change. */
  public boolean says(Consent other) {
    return given == other.given && version.equals(other.version);
  }
}
