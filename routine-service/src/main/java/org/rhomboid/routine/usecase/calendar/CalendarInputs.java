package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarFeed;
import org.rhomboid.routine.domain.calendar.CalendarLink;
import org.rhomboid.routine.domain.calendar.CalendarPlan;
import org.rhomboid.routine.domain.calendar.CalendarRequest;
import org.rhomboid.routine.domain.performed.PlannedSessionState;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.usecase.PlanReading;
import org.rhomboid.routine.usecase.PlanReadings;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.deskbreak.ReadBreaksAhead;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/** Gathers what a calendar shows. */
@ApplicationScoped
class CalendarInputs {

  /**
   * Superseded plans are looked at to tell what they had and nobody has any more. Somebody may plan a week a thousand times, and reading a feed has to stay cheap: what only an
   * older one had is not told as cancelled, it is not there.
   */
  private static final int SUPERSEDED_AT_MOST = 20;

  private final Profiles profiles;
  private final Plans plans;
  private final PlanReadings readings;
  private final PlanChangeTimes changeTimes;
  private final SafetyGate gate;
  private final ReadBreaksAhead breaksAhead;

  CalendarInputs(
      Profiles profiles,
      Plans plans,
      PlanReadings readings,
      PlanChangeTimes changeTimes,
      SafetyGate gate,
      ReadBreaksAhead breaksAhead) {
    this.profiles = profiles;
    this.plans = plans;
    this.readings = readings;
    this.changeTimes = changeTimes;
    this.gate = gate;
    this.breaksAhead = breaksAhead;
  }

  Uni<CalendarFeed> feed(Member member, CalendarLink link, Instant now) {
    return profiles
        .find(member)
        .chain(
            profile ->
                profile.isPresent()
                    ? feed(member, link, profile.get(), MemberDay.at(now, profile.get().profile()))
                    : Uni.createFrom().item(empty(link)));
  }

  /** Without a profile there is nothing to show yet. */
  private static CalendarFeed empty(CalendarLink link) {
    return new CalendarFeed(link.name(), ZoneId.of("UTC"), List.of());
  }

  private Uni<CalendarFeed> feed(
      Member member, CalendarLink link, SavedProfile profile, LocalDate today) {
    return plans(member, today)
        .chain(found -> request(member, link, profile, today, found))
        .chain(request -> withBreaks(member, request))
        .map(CalendarFeed::of);
  }

  private Uni<CalendarRequest> request(
      Member member,
      CalendarLink link,
      SavedProfile profile,
      LocalDate today,
      List<CalendarPlan> found) {
    return gate.holds(member)
        .map(
            held ->
                new CalendarRequest(
                    link, profile.profile(), profile.version(), today, held, found, List.of()));
  }

  private Uni<List<CalendarPlan>> plans(Member member, LocalDate today) {
    IsoWeek first = IsoWeek.of(CalendarRequest.firstDate(today));
    return plans
        .inForceFrom(member, first)
        .chain(inForce -> withSuperseded(member, first, inForce))
        .chain(found -> readings.of(member, found))
        .chain(found -> withChangeTimes(member, found));
  }

  private Uni<List<StoredPlan>> withSuperseded(
      Member member, IsoWeek first, List<StoredPlan> inForce) {
    return plans
        .supersededFrom(member, first, SUPERSEDED_AT_MOST)
        .map(gone -> Stream.concat(inForce.stream(), gone.stream()).toList());
  }

  private Uni<List<CalendarPlan>> withChangeTimes(Member member, List<PlanReading> found) {
    List<UUID> ids = found.stream().map(reading -> reading.stored().plan().id()).toList();
    return changeTimes
        .of(member, ids)
        .map(times -> found.stream().map(reading -> calendarPlan(reading, times)).toList());
  }

  private static CalendarPlan calendarPlan(PlanReading reading, Map<UUID, Instant> times) {
    StoredPlan stored = reading.stored();
    return new CalendarPlan(
        stored.plan(),
        stored.version(),
        stored.revised(),
        times.getOrDefault(stored.plan().id(), stored.basis().at()),
        stored.effectiveFrom(),
        stored.state() == PlanState.PAUSED,
        reading.states().values().stream()
            .filter(PlannedSessionState::isDone)
            .map(PlannedSessionState::plannedSessionId)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Uni<CalendarRequest> withBreaks(Member member, CalendarRequest request) {
    LocalDate last = request.today().plusDays(CalendarRequest.DAYS_OF_BREAKS - 1L);
    return request.link().breaks()
        ? breaksAhead.between(member, request.today(), last).map(request::with)
        : Uni.createFrom().item(request);
  }
}
