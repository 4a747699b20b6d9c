package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What must be true of every step from one state to the next. */
final class HoldWatch {

  private HoldWatch() {}

  /**
   * @param mayEnd whether there is a good reason in this step for which a holding finding may end
   */
  static void check(SafetyState before, SafetyState after, Predicate<Finding> mayEnd) {
    Set<Finding> ended = new HashSet<>(before.findings());
    after.findings().forEach(ended::remove);
    assertThat(ended).as("ended").filteredOn(Finding::holds).allMatch(mayEnd);
    boolean changed = !before.findings().equals(after.findings());
    assertThat(after.holdVersion())
        .as("hold version")
        .isEqualTo(before.holdVersion() + (changed ? 1 : 0));
    checkPeriods(before, after);
    checkSize(after);
  }

  private static void checkPeriods(SafetyState before, SafetyState after) {
    long open = after.holdPeriods().stream().filter(HoldPeriod::isOpen).count();
    assertThat(open).as("open hold periods").isEqualTo(after.holds() ? 1 : 0);
    if (before.holds() && after.holds()) {
      assertThat(after.holdPeriods()).as("hold periods").isEqualTo(before.holdPeriods());
    }
  }

  private static void checkSize(SafetyState state) {
    assertThat(state.findings()).extracting(Finding::code).doesNotHaveDuplicates();
    assertThat(state.findings()).hasSizeLessThanOrEqualTo(Symptoms.redFlags().size() + 2);
    assertThat(state.holdPeriods()).hasSizeLessThanOrEqualTo(HoldPeriods.KEPT);
    assertThat(state.painLog().reports()).hasSizeLessThanOrEqualTo(16 * PainLog.OF_A_DATE);
  }
}
