package org.rhomboid.progress.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Streaks 6: which policy counts from which date, the member's own before the organisation's, else {@code DAILY}. A change from or to weeks, or of
 * their target, waits for Monday, so that a week has one policy. Only a member's first schedule does not wait: nothing of the member's was in force
 * before it, and its week is a partial one.
 */
final class PolicyInForce {

  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final TreeMap<LocalDate, PublishedSchedule> published = new TreeMap<>();
  private final TreeMap<LocalDate, OrganizationPolicy> organization = new TreeMap<>();

  PolicyInForce(List<PublishedSchedule> member, List<OrganizationPolicy> organization) {
    member.forEach(schedule -> published.put(schedule.effectiveFrom(), schedule));
    MemberCalendar calendar = new MemberCalendar(zones(), null);
    organization.stream()
        .sorted(Comparator.comparing(OrganizationPolicy::since))
        .forEach(
            policy -> this.organization.put(calendar.today(policy.since()).plusDays(1), policy));
  }

  /** Every date from which something else counts, with all that does. */
  List<Schedule> schedules() {
    List<Schedule> schedules = new ArrayList<>();
    Wanted inForce = Wanted.UNLESS_SAID;
    for (LocalDate date : changes()) {
      Wanted wanted = wantedOn(date);
      inForce = waits(inForce, wanted, date) ? inForce : wanted;
      schedules.add(schedule(date, inForce));
    }
    return schedules;
  }

  private boolean waits(Wanted inForce, Wanted wanted, LocalDate date) {
    return (inForce.weekly() || wanted.weekly())
        && date.getDayOfWeek() != DayOfWeek.MONDAY
        && !date.equals(published.isEmpty() ? null : published.firstKey());
  }

  private Set<LocalDate> changes() {
    Set<LocalDate> told = new TreeSet<>(published.keySet());
    told.addAll(organization.keySet());
    Set<LocalDate> changes = new TreeSet<>(told);
    told.forEach(date -> changes.add(date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
    return changes;
  }

  private Wanted wantedOn(LocalDate date) {
    PublishedSchedule own = valueOn(published, date);
    OrganizationPolicy theirs = valueOn(organization, date);
    String policy = own == null ? null : own.ownPolicy();
    Integer target = own == null ? null : own.ownWeeklyTarget();
    if (theirs != null) {
      policy = policy == null ? theirs.policy() : policy;
      target = target == null ? Integer.valueOf(theirs.weeklyTarget()) : target;
    }
    return Wanted.of(policy, target);
  }

  private Schedule schedule(LocalDate date, Wanted inForce) {
    PublishedSchedule own = valueOn(published, date);
    return new Schedule(
        date,
        own == null ? null : own.zone(),
        own == null ? LocalTime.MIDNIGHT : own.dayStartsAt(),
        inForce.policy(
            own == null ? EnumSet.allOf(DayOfWeek.class) : own.trainingDays(),
            own == null || own.workingDays().isEmpty() ? MONDAY_TO_FRIDAY : own.workingDays()));
  }

  private ScheduleHistory zones() {
    return new ScheduleHistory(
        published.keySet().stream().map(date -> schedule(date, Wanted.UNLESS_SAID)).toList());
  }

  private static <T> T valueOn(TreeMap<LocalDate, T> values, LocalDate date) {
    Map.Entry<LocalDate, T> last = values.floorEntry(date);
    return last == null ? null : last.getValue();
  }

  /**
   * A policy without its days.
   *
   * @param target 0 where days are counted, so that its change alone is none
   */
  private record Wanted(String code, int target) {

    static final Wanted UNLESS_SAID = new Wanted("DAILY", 0);

    static Wanted of(String code, Integer target) {
      if (code == null) {
        return UNLESS_SAID;
      }
      int weekly = target == null ? StreakPolicy.Weekly.DEFAULT_TARGET : target;
      return new Wanted(code, code.equals("WEEKLY") ? weekly : 0);
    }

    boolean weekly() {
      return target > 0;
    }

    StreakPolicy policy(Set<DayOfWeek> trainingDays, Set<DayOfWeek> workingDays) {
      return switch (code) {
        case "DAILY" -> new StreakPolicy.Daily(trainingDays);
        case "WORKING_DAYS" -> new StreakPolicy.WorkingDays(workingDays);
        case "WEEKLY" -> new StreakPolicy.Weekly(target);
        default -> throw new IllegalArgumentException("a policy is DAILY, WORKING_DAYS or WEEKLY");
      };
    }
  }
}
