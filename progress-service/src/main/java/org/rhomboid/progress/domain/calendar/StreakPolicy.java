package org.rhomboid.progress.domain.calendar;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * What a streak asks of the member, with all that it needs to know for it.
 *
 * <p>A policy that is not one of these types cannot reach the streak at all: {@code WEEKLY} becomes a third type (with
 * its target) and brings its own fold. Until then whoever maps a published schedule finds no type for it and has to
 * decide there, in sight, what such a member's streak follows.
 */
public sealed interface StreakPolicy {

  /** The name by which requests and events call it. */
  String code();

  /** What the streak counts. */
  StreakUnit unit();

  /**
   * Every training day counts; the other weekdays, and the rest days of a plan, are neutral.
   *
   * @param trainingDays the weekdays on which the member means to practise; none at all is a streak that cannot break
   */
  record Daily(Set<DayOfWeek> trainingDays) implements StreakPolicy {

    public Daily {
      trainingDays = Set.copyOf(trainingDays);
    }

    @Override
    public String code() {
      return "DAILY";
    }

    @Override
    public StreakUnit unit() {
      return StreakUnit.DAYS;
    }
  }

  /**
   * Every working day counts; days off are neutral. Training days and plans do not matter.
   *
   * @param workingDays the weekdays on which the member works
   */
  record WorkingDays(Set<DayOfWeek> workingDays) implements StreakPolicy {

    public WorkingDays {
      workingDays = Set.copyOf(workingDays);
    }

    @Override
    public String code() {
      return "WORKING_DAYS";
    }

    @Override
    public StreakUnit unit() {
      return StreakUnit.DAYS;
    }
  }
}
