package org.rhomboid.progress.domain.safety;

import java.util.List;

/**
 * Safety 3: how strong pain goes on with new reports.
 *
 * @param release from now on; null where no finding of strong pain is open after them
 * @param over whether the open finding ends by itself
 */
record Course(PainRelease release, boolean over) {

  private static final Course NO_STRONG_PAIN = new Course(null, false);

  /**
   * @param told in the order of their time
   */
  static Course of(SafetyState state, List<Report> told) {
    return state.findings().stream()
        .filter(finding -> finding.isOf(StrongPain.CODE))
        .findFirst()
        .map(finding -> continued(begun(state, finding), told))
        .orElseGet(() -> raisedBy(told));
  }

  private static PainRelease begun(SafetyState state, Finding finding) {
    return state.release() == null ? PainRelease.from(finding.raisedAt()) : state.release();
  }

  private static Course continued(PainRelease begun, List<Report> told) {
    Course course = new Course(begun, false);
    for (Report report : told) {
      course = course.after(report);
    }
    return course.over ? new Course(null, true) : course;
  }

  private Course after(Report report) {
    if (PainRelease.isSetback(report)) {
      return new Course(release.anewAfter(report), false);
    }
    return PainRelease.isEased(report)
        ? new Course(release.with(report), over || release.isCompletedBy(report))
        : this;
  }

  /** What is told together with it and was above 5 counts as the pain that has to be followed by better days. */
  private static Course raisedBy(List<Report> told) {
    return told.stream().noneMatch(StrongPain::isIn)
        ? NO_STRONG_PAIN
        : told.stream()
            .filter(PainRelease::isSetback)
            .reduce((earlier, later) -> later)
            .map(latest -> new Course(PainRelease.from(latest.at()), false))
            .orElse(NO_STRONG_PAIN);
  }
}
