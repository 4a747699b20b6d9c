package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rhomboid.progress.domain.calendar.OrganizationPolicy;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;

/**
 * What is in force on a date, a second time and slowly: day after day from long before the first change, from what was published and set. It shares
 * those records with what it checks, and no rule.
 */
final class CalendarByTheBook {

  private static final int DAYS_BEFORE = 40;
  private static final int DAYS = 140;

  private final RandomHistory history;
  private final Map<OrganizationPolicy, LocalDate> told = new HashMap<>();
  private final TreeMap<LocalDate, String> policies = new TreeMap<>();

  CalendarByTheBook(RandomHistory history) {
    this.history = history;
    for (OrganizationPolicy policy : history.organization()) {
      told.put(policy, dateAt(policy.since(), ZoneOffset.UTC));
    }
    String inForce = "DAILY";
    LocalDate first = history.start().minusDays(DAYS_BEFORE);
    for (LocalDate date = first; date.isBefore(first.plusDays(DAYS)); date = date.plusDays(1)) {
      String wanted = wanted(date);
      boolean weeks = (wanted + inForce).contains("WEEKLY");
      if (!weeks || date.getDayOfWeek() == DayOfWeek.MONDAY || isFirstSchedule(date)) {
        inForce = wanted;
      }
      policies.put(date, inForce);
    }
  }

  /** {@code DAILY}, {@code WORKING_DAYS} or {@code WEEKLY} with its target behind it. */
  String policy(LocalDate date) {
    return policies.get(date);
  }

  boolean weeks(LocalDate date) {
    return policy(date).startsWith("WEEKLY");
  }

  int target(LocalDate date) {
    return Integer.parseInt(policy(date).substring("WEEKLY".length()));
  }

  /** Whether the weekday asks for practice under a policy of days, plans aside. */
  boolean asks(LocalDate date) {
    PublishedSchedule own = published(date);
    Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
    if (policy(date).equals("DAILY")) {
      days = own == null ? days : own.trainingDays();
    } else {
      boolean stated = own != null && !own.workingDays().isEmpty();
      days = stated ? own.workingDays() : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
    return days.contains(date.getDayOfWeek());
  }

  /** The zone of the profile; {@code otherwise} where there is none. */
  ZoneId zone(LocalDate date, ZoneId otherwise) {
    PublishedSchedule own = published(date);
    return own == null ? otherwise : own.zone();
  }

  Instant end(LocalDate date, ZoneId zone) {
    PublishedSchedule next = published(date.plusDays(1));
    LocalTime start = next == null ? LocalTime.MIDNIGHT : next.dayStartsAt();
    LocalDateTime wall = date.plusDays(1).atTime(start);
    while (zone.getRules().getValidOffsets(wall).isEmpty()) {
      wall = wall.plusMinutes(1);
    }
    return wall.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  LocalDate dateAt(Instant now, ZoneId withoutProfile) {
    LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(7);
    while (!end(date, zone(date, withoutProfile)).isAfter(now)) {
      date = date.plusDays(1);
    }
    return date;
  }

  private String wanted(LocalDate date) {
    PublishedSchedule own = published(date);
    OrganizationPolicy theirs = null;
    for (OrganizationPolicy policy : history.organization()) {
      boolean counts = told.get(policy).isBefore(date);
      boolean newer = theirs == null || policy.since().isAfter(theirs.since());
      theirs = counts && newer ? policy : theirs;
    }
    String code = "DAILY";
    int target = 3;
    if (theirs != null) {
      code = theirs.policy();
      target = theirs.weeklyTarget();
    }
    if (own != null && own.ownPolicy() != null) {
      code = own.ownPolicy();
    }
    if (own != null && own.ownWeeklyTarget() != null) {
      target = own.ownWeeklyTarget();
    }
    return code.equals("WEEKLY") ? code + target : code;
  }

  private boolean isFirstSchedule(LocalDate date) {
    return published(date) != null && published(date.minusDays(1)) == null;
  }

  private PublishedSchedule published(LocalDate date) {
    PublishedSchedule found = null;
    for (PublishedSchedule schedule : history.published()) {
      boolean counts = !schedule.effectiveFrom().isAfter(date);
      boolean newer = found == null || !schedule.effectiveFrom().isBefore(found.effectiveFrom());
      found = counts && newer ? schedule : found;
    }
    return found;
  }
}
