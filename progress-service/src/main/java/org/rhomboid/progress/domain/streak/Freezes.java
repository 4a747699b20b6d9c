package org.rhomboid.progress.domain.streak;

/**
 * Streaks 5: each 7th practice day in a row earns a freeze; a missed day starts the count anew, covered or not.
 *
 * @param held 0 to 2
 * @param towardsNext practice days in a row since the last freeze was due, 0 to 6; one that is due while two are held is
 *     forgone
 */
public record Freezes(int held, int towardsNext) {

  static final int MOST = 2;
  static final int EARNED_EACH = 7;

  static final Freezes NONE = new Freezes(0, 0);

  Freezes practised() {
    return towardsNext + 1 < EARNED_EACH
        ? new Freezes(held, towardsNext + 1)
        : new Freezes(Math.min(MOST, held + 1), 0);
  }

  Freezes missed() {
    return new Freezes(Math.max(0, held - 1), 0);
  }
}
