package org.rhomboid.progress.domain.streak;

/**
 * Streaks 13: how regularly the member practises, with a half-life of 14 days that asked for practice.
 *
 * @param share 0 (never) to nearly 1 (every day); the score is 100 times it
 */
public record Consistency(double share) {

  static final Consistency NONE = new Consistency(0);

  private static final double KEPT = Math.pow(0.5, 1.0 / 14);

  Consistency practised() {
    return new Consistency(share * KEPT + (1 - KEPT));
  }

  Consistency missed() {
    return new Consistency(share * KEPT);
  }

  double score() {
    return 100 * share;
  }
}
