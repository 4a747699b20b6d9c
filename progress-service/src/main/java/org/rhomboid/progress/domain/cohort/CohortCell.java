package org.rhomboid.progress.domain.cohort;

import org.rhomboid.progress.domain.statistics.PainChange;

/**
 * The figures of a group of members, or that they are not shown. Whatever is shown is perturbed and rounded: see the package.
 *
 * @param group the week, level or unit; null for the whole
 * @param suppressed whether nothing is shown: then all that follows is null
 * @param members a multiple of 5
 * @param participation in an average week, the share of members who practised
 * @param adherence of planned sessions, the share that was done, each member counted alike
 * @param minutes a member practised in an average week, at most 60 counted
 * @param pain how it changed from the earlier half of the range to the later
 */
public record CohortCell(
    String group,
    boolean suppressed,
    Integer members,
    Share participation,
    Share adherence,
    Minutes minutes,
    Pain pain) {

  static CohortCell hidden(String group) {
    return new CohortCell(group, true, null, null, null, null, null);
  }

  /**
   * @param share 0 to 1, a multiple of 0.05; null where suppressed
   * @param margin nine of ten times the share without noise lies within it, 0 to 1; null where suppressed
   */
  public record Share(boolean suppressed, Double share, Double margin) {}

  /**
   * @param perWeek 0 to 60, a multiple of 5; null where suppressed
   * @param margin nine of ten times the minutes without noise lie within it; null where suppressed
   */
  public record Minutes(boolean suppressed, Integer perWeek, Integer margin) {}

  /**
   * @param change where at least a fifth more members improved than got worse, or the reverse; null where suppressed
   */
  public record Pain(boolean suppressed, PainChange change) {}
}
