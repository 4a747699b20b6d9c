package org.rhomboid.progress.domain.cohort;

/**
 * What is said of a group. Each figure is a mean over members of a value between bounds, so that one member moves it by no more than one n-th of them: nobody has
 * two votes.
 */
enum Figure {
  /** The share of a member's weeks with practice, 0 to 1. */
  PARTICIPATION("practice", 1),
  /** The share of a member's planned sessions that were done, 0 to 1; of members with planned sessions. */
  ADHERENCE("practice", 1.5),
  /** A member's minutes a week as a share of {@link MemberFigures#MOST_MINUTES}, 0 to 1. */
  MINUTES("practice", 1.5),
  /** A member's pain: 1 where it improved, 0 unchanged, -1 worse; of members with reports at both ends. */
  PAIN("pain", 1.5);

  private final String subject;
  private final double scatter;

  Figure(String subject, double scatter) {
    this.subject = subject;
    this.scatter = scatter;
  }

  /**
   * What it is about. Figures of the same subject share the lasting part of their noise: who practises moves all three of practice, and three looks at one thing
   * must not tell more than one.
   */
  String subject() {
    return subject;
  }

  /** How much more noise it gets than others. */
  double scatter() {
    return scatter;
  }
}
