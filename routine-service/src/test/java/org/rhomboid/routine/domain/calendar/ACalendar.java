package org.rhomboid.routine.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.rule.Phase;
import org.rhomboid.routine.domain.profile.Profile;

/** Makes what calendars show, for tests: a link in English, a profile in Berlin, nothing planned. */
public final class ACalendar {

  public static final Dose TWELVE =
      new Dose(2, Optional.of(12), Optional.empty(), false, 30, DoseUnit.REPS);
  public static final UUID NAMES = UUID.fromString("9f0a4b52-6c4e-4c0e-9d7d-2f8d8a0b6c11");
  public static final Instant MADE = Instant.parse("2026-11-01T08:00:00Z");

  private Profile profile = AProfile.of().make();
  private long profileVersion = 1;
  private CalendarLanguage language = CalendarLanguage.EN;
  private LocalDate today = LocalDate.parse("2026-11-25");
  private final List<CalendarPlan> plans = new ArrayList<>();
  private List<DeskBreak> breaks = List.of();
  private boolean held;

  public static ACalendar of() {
    return new ACalendar();
  }

  public ACalendar profile(Profile one) {
    profile = one;
    return this;
  }

  public ACalendar profileVersion(long version) {
    profileVersion = version;
    return this;
  }

  public ACalendar language(CalendarLanguage one) {
    language = one;
    return this;
  }

  public ACalendar today(String date) {
    today = LocalDate.parse(date);
    return this;
  }

  public ACalendar plans(CalendarPlan... some) {
    plans.addAll(List.of(some));
    return this;
  }

  public ACalendar breaks(DeskBreak... some) {
    breaks = List.of(some);
    return this;
  }

  public ACalendar held() {
    held = true;
    return this;
  }

  public CalendarFeed feed() {
    CalendarLink link =
        new CalendarLink(UUID.randomUUID(), Optional.of("Work"), language, true, NAMES, MADE);
    return CalendarFeed.of(
        new CalendarRequest(link, profile, profileVersion, today, held, plans, breaks));
  }

  /** In force from the first of its dates on, with one session of ten minutes and a second on each. */
  public static CalendarPlan plan(long version, String... dates) {
    UUID id = new UUID(0, version);
    List<PlannedSession> sessions =
        Stream.of(dates)
            .map(LocalDate::parse)
            .map(date -> session(NameBasedId.ofSession(id, date), date))
            .toList();
    return plan(id, version, sessions);
  }

  public static CalendarPlan plan(UUID id, long version, List<PlannedSession> sessions) {
    LocalDate first = sessions.get(0).date();
    Plan plan = new Plan(id, IsoWeek.of(first), sessions, List.of(), List.of(), 80, List.of());
    Instant at = MADE.plusSeconds(60 * version);
    return new CalendarPlan(plan, version, version, at, first, false, Set.of(), List.of());
  }

  /** As from another date on. */
  public static CalendarPlan from(String date, CalendarPlan plan) {
    return new CalendarPlan(
        plan.plan(),
        plan.version(),
        plan.revised(),
        plan.changedAt(),
        LocalDate.parse(date),
        plan.paused(),
        plan.done(),
        plan.fallen());
  }

  public static CalendarPlan paused(CalendarPlan plan, long revised) {
    return new CalendarPlan(
        plan.plan(),
        plan.version(),
        revised,
        plan.changedAt().plusSeconds(1),
        plan.effectiveFrom(),
        true,
        plan.done(),
        plan.fallen());
  }

  /** With its first session done. */
  public static CalendarPlan begun(CalendarPlan plan) {
    return new CalendarPlan(
        plan.plan(),
        plan.version(),
        plan.revised(),
        plan.changedAt(),
        plan.effectiveFrom(),
        plan.paused(),
        Set.of(plan.plan().sessions().get(0).id()),
        plan.fallen());
  }

  /** With its first session on another date. */
  public static CalendarPlan moved(CalendarPlan plan, String date, long revised) {
    List<PlannedSession> sessions = new ArrayList<>(plan.plan().sessions());
    PlannedSession first = sessions.remove(0);
    sessions.add(
        new PlannedSession(first.id(), LocalDate.parse(date), first.minutes(), first.items()));
    Plan changed =
        new Plan(
            plan.plan().id(), plan.plan().week(), sessions, List.of(), List.of(), 80, List.of());
    return new CalendarPlan(
        changed,
        plan.version(),
        revised,
        plan.changedAt().plusSeconds(1),
        plan.effectiveFrom(),
        plan.paused(),
        plan.done(),
        plan.fallen());
  }

  /** Without its first session, which fell away on a date. */
  public static CalendarPlan shortened(CalendarPlan plan, String date, long revised) {
    List<PlannedSession> sessions = new ArrayList<>(plan.plan().sessions());
    FallenSession fallen = new FallenSession(sessions.remove(0).id(), LocalDate.parse(date));
    Plan changed =
        new Plan(
            plan.plan().id(), plan.plan().week(), sessions, List.of(), List.of(), 80, List.of());
    return new CalendarPlan(
        changed,
        plan.version(),
        revised,
        plan.changedAt().plusSeconds(1),
        plan.effectiveFrom(),
        plan.paused(),
        plan.done(),
        List.of(fallen));
  }

  static PlannedSession session(UUID id, LocalDate date) {
    PlannedItem item =
        new PlannedItem(
            AnExercise.of(Kind.STRENGTH, "band-row").make(),
            Phase.STRENGTH,
            TWELVE,
            601,
            List.of(new Inclusion("EASES_PAIN", "eases pain of the upper-back")));
    return new PlannedSession(id, date, 15, List.of(item));
  }
}
