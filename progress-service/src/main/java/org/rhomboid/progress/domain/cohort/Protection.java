package org.rhomboid.progress.domain.cohort;

/**
 * How figures of groups are kept from being figures of persons.
 *
 * @param secret the tenant's seed
 * @param minimum members in the smallest cell that is shown, and in each of its figures
 * @param deviation standard deviation of the noise in a sum, in members
 * @param rounds whether figures are rounded
 */
record Protection(CohortSecret secret, int minimum, double deviation, boolean rounds) {

  /** Nobody's setting goes below it. */
  static final int LOWEST_MINIMUM = 5;

  /**
   * What one member does or does not do moves a sum by 1 at most. Beside noise of this size that is told apart in 53 of 100 cases, where guessing gives 50.
   */
  static final double DEVIATION = 6;

  /** A week is one of up to 52 looks at the same members, whose habits last: each of them is less exact. */
  private static final double OF_ONE_WEEK = 1.5;

  /** The members of the smallest cell with pain are up to this many more than the minimum, nobody knows how many. */
  private static final int BLUR = 5;

  private static final double PARTS = 4;
  private static final double MEMBERS_DEVIATION = 1.5;

  static Protection of(CohortSecret secret, int minimum) {
    return new Protection(secret, Math.max(LOWEST_MINIMUM, minimum), DEVIATION, true);
  }

  /** The standard deviation of the noise in the sum of a figure. */
  double deviation(Figure figure, boolean ofOneWeek) {
    return deviation * figure.scatter() * (ofOneWeek ? OF_ONE_WEEK : 1);
  }

  /** A sum with its noise: the same for the same members with the same values, wherever they are counted. */
  double total(Figure figure, FigureSums sums) {
    Noise noise = sums.noise();
    String name = figure + (sums.ofOneWeek() ? "/week" : "");
    double company = Scatter.standard(secret.ofCell(figure.subject(), noise.membersKey()));
    double own = Scatter.standard(secret.ofCell(name, noise.cellKey()));
    double parts = noise.always() + noise.lately() + company + own;
    return sums.sum() + deviation(figure, sums.ofOneWeek()) / Math.sqrt(PARTS) * parts;
  }

  /** How many members a cell shows. */
  int members(int members, long cellKey) {
    if (!rounds) {
      return members;
    }
    double noise = MEMBERS_DEVIATION * Scatter.standard(secret.ofCell("members", cellKey));
    int fewest = (minimum + 4) / 5 * 5;
    return Math.max(fewest, 5 * (int) Math.round((members + noise) / 5));
  }

  /**
   * How many members a figure of a group needs. That somebody reports pain is health data too: that a figure appears must not tell that one more did, so where it
   * does is blurred.
   */
  int needed(Figure figure, String group) {
    boolean blurred = figure == Figure.PAIN && rounds;
    return minimum + (blurred ? secret.upTo(BLUR, figure + "/" + group) : 0);
  }

  /**
   * What the noise of a sum is made of.
   *
   * @param always lasting, of variance 1
   * @param lately lasting for some months, of variance 1
   * @param membersKey of the part that is new with every change of who is counted
   * @param cellKey of the part that is new with every change of any member's value
   */
  record Noise(double always, double lately, long membersKey, long cellKey) {}
}
