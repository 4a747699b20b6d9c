package org.rhomboid.progress.domain.streak;

/**
 * Streaks 13: how regularly the member practises, with a half-life of 14 days that asked for practice.
 *
 * <p>It goes by days under every policy, so that it goes on where the policy changes. Where weeks are counted no single date asks for practice: the
 * target does. So each practised day counts 1 when it comes, and a week that is over and neither met nor neutral counts a 0 for each practice day
 * that it lacks. The days that the target leaves free are neutral, and a member who keeps to it rises as one who practises on each training day.
 *
 * @param share 0 (never) to nearly 1 (every day); the score is 100 times it
 */
public record Consistency(double share) {

  static final Consistency NONE = new Consistency(0);

  private static final double KEPT = Math.pow(0.5, 1.0 / 14);

  Consistency practised() {
    return new Consistency(share * KEPT + (1 - KEPT));
  }

  Consistency missed(int days) {
    double left = share;
    for (int day = 0; day < days; day++) {
      left *= KEPT;
    }
    return new Consistency(left);
  }

  double score() {
    return 100 * share;
  }
}
