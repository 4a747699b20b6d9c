package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarFeed;
import org.rhomboid.routine.domain.calendar.CalendarLink;
import org.rhomboid.routine.domain.calendar.CalendarPlan;
import org.rhomboid.routine.domain.calendar.CalendarRequest;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.deskbreak.ReadBreaksAhead;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/** Gathers what a calendar shows. */
@ApplicationScoped
class CalendarInputs {

  private final Profiles profiles;
  private final CalendarPlans plans;
  private final SafetyGate gate;
  private final ReadBreaksAhead breaksAhead;

  CalendarInputs(
      Profiles profiles, CalendarPlans plans, SafetyGate gate, ReadBreaksAhead breaksAhead) {
    this.profiles = profiles;
    this.plans = plans;
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
    return plans
        .from(member, CalendarRequest.firstDate(today))
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

  private Uni<CalendarRequest> withBreaks(Member member, CalendarRequest request) {
    LocalDate last = request.today().plusDays(CalendarRequest.DAYS_OF_BREAKS - 1L);
    return request.link().breaks()
        ? breaksAhead.between(member, request.today(), last).map(request::with)
        : Uni.createFrom().item(request);
  }
}
