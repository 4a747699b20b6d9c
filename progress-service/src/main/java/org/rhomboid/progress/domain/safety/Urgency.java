package org.rhomboid.progress.domain.safety;

/** Safety 2: how soon to see a professional, the most urgent first: the order of the constants is a rule. */
public enum Urgency {
  /** Call for help now. */
  EMERGENCY,
  /** Speak to a doctor today. */
  URGENT,
  /** Have it looked at in the next days: advice, which holds nothing. */
  SEE_A_PROFESSIONAL;

  /** Whether a finding of this urgency stops plans until it is cleared. */
  public boolean holds() {
    return this != SEE_A_PROFESSIONAL;
  }
}
