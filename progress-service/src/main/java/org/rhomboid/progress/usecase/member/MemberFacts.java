package org.rhomboid.progress.usecase.member;

import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.progress.domain.calendar.OrganizationPolicy;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.pause.MemberPause;
import org.rhomboid.progress.domain.safety.HoldPeriod;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.streak.Pause;
import org.rhomboid.progress.domain.streak.PlanFact;
import org.rhomboid.progress.domain.streak.PlannedWeeks;
import org.rhomboid.progress.domain.streak.StreakFacts;

/**
 * What a member's streak depends on beside sessions, each as it was said. Of pauses and plans those that can matter from the dates on that a decision is about.
 *
 * @param scheduleSequence of the profile that is held, 0 before the first
 * @param schedules of that profile
 * @param policies of the organisation, with the instants from which they count
 */
public record MemberFacts(
    long scheduleSequence,
    List<PublishedSchedule> schedules,
    List<OrganizationPolicy> policies,
    List<MemberPause> pauses,
    List<PlanFact> plans) {

  public MemberFacts {
    schedules = List.copyOf(schedules);
    policies = List.copyOf(policies);
    pauses = List.copyOf(pauses);
    plans = List.copyOf(plans);
  }

  /** As the streak sees them: a hold pauses by itself. */
  public StreakFacts forStreak(SafetyState safety) {
    List<Pause> all =
        Stream.concat(
                pauses.stream().map(MemberPause::dates),
                safety.holdPeriods().stream().map(MemberFacts::pause))
            .toList();
    return new StreakFacts(ScheduleHistory.of(schedules, policies), all, PlannedWeeks.of(plans));
  }

  public MemberFacts withSchedules(long sequence, List<PublishedSchedule> published) {
    return new MemberFacts(sequence, published, policies, pauses, plans);
  }

  public MemberFacts withPauses(List<MemberPause> changed) {
    return new MemberFacts(scheduleSequence, schedules, policies, changed, plans);
  }

  public MemberFacts withPlans(List<PlanFact> changed) {
    return new MemberFacts(scheduleSequence, schedules, policies, pauses, changed);
  }

  private static Pause pause(HoldPeriod hold) {
    return new Pause(hold.from(), hold.to(), true);
  }
}
