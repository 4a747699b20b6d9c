package org.rhomboid.progress.domain.calendar;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * What a streak asks of the member, with all that it needs to know for it.
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

  /**
   * Streaks 7: so many practice days in an ISO week, whichever; the streak counts weeks. Training days, working days and plans do not matter.
   *
   * @param target practice days a week, 1 to 7
   */
  record Weekly(int target) implements StreakPolicy {

    /** Where neither the member nor the organisation says how many. */
    public static final int DEFAULT_TARGET = 3;

    public Weekly {
      if (target < 1 || target > DayOfWeek.values().length) {
        throw new IllegalArgumentException("a weekly target is 1 to 7 days");
      }
    }

    @Override
    public String code() {
      return "WEEKLY";
    }

    @Override
    public StreakUnit unit() {
      return StreakUnit.WEEKS;
    }
  }
}
