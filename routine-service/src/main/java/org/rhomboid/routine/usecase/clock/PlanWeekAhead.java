package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.clock.WeekAhead;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.safety.SafetyVerdict;
import org.rhomboid.routine.usecase.PerformedSessions;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanningInputs;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.PutInForce;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.safety.SafetyGate;
import org.rhomboid.routine.usecase.template.Upgrade;

/**
 * Plans the week ahead of a member who had plans and did something of late (see {@link WeekAhead}). Not while a hold is open, nor while nobody can tell: as no token
 * of the member is at hand to ask with, that takes fresh knowledge of the member, or all that was ever said of holds.
 */
@ApplicationScoped
class PlanWeekAhead {

  private static final Duration AGAIN_AFTER = Duration.ofHours(1);

  private final Plans plans;
  private final PlannedWeeks weeks;
  private final PerformedSessions performed;
  private final PlanningInputs inputs;
  private final SafetyGate gate;
  private final HeardOfHolds heard;
  private final PutInForce putInForce;

  PlanWeekAhead(
      Plans plans,
      PlannedWeeks weeks,
      PerformedSessions performed,
      PlanningInputs inputs,
      SafetyGate gate,
      HeardOfHolds heard,
      PutInForce putInForce) {
    this.plans = plans;
    this.weeks = weeks;
    this.performed = performed;
    this.inputs = inputs;
    this.gate = gate;
    this.heard = heard;
    this.putInForce = putInForce;
  }

  /** @return when to try again what could not be planned; empty: there is nothing to try */
  Uni<Optional<Instant>> plan(Member member, SavedProfile profile, PlanBasis basis) {
    return weeks
        .since(member, WeekAhead.since(basis.today()))
        .map(found -> WeekAhead.due(found, profile.profile(), basis.at()))
        .chain(
            week -> week.isPresent() ? plan(member, profile, week.get(), basis) : nothingToTry());
  }

  private Uni<Optional<Instant>> plan(
      Member member, SavedProfile profile, IsoWeek week, PlanBasis basis) {
    return lastSign(member, basis.today())
        .chain(
            last ->
                WeekAhead.isIdle(last, basis.today())
                    ? nothingToTry()
                    : planWhenSafe(member, profile, week, basis));
  }

  private Uni<Optional<Instant>> planWhenSafe(
      Member member, SavedProfile profile, IsoWeek week, PlanBasis basis) {
    return gate.verdict(member, basis.at())
        .chain(verdict -> isSafe(verdict) ? put(member, profile, week, basis) : again(basis.at()));
  }

  private boolean isSafe(SafetyVerdict verdict) {
    return verdict == SafetyVerdict.CLEAR || verdict == SafetyVerdict.UNKNOWN && heard.all();
  }

  private Uni<Optional<Instant>> put(
      Member member, SavedProfile profile, IsoWeek week, PlanBasis basis) {
    PlanRequest bare =
        new PlanRequest(
            WeekAhead.planId(member.key(), week),
            Catalog.of(List.of()),
            profile.profile(),
            week,
            basis.today(),
            List.of());
    return inputs
        .complete(member, bare)
        .chain(
            request ->
                request.catalog().isEmpty()
                    ? again(basis.at())
                    : putInForce
                        .put(member, request, Optional.of(week), basis)
                        .chain(PlanWeekAhead::nothingToTry));
  }

  /** The latest date on which the member did something or asked for a plan: one that was made by itself is no sign of anybody. */
  private Uni<Optional<LocalDate>> lastSign(Member member, LocalDate today) {
    return performed
        .since(member, today.minusDays(WeekAhead.IDLE_DAYS))
        .chain(
            done ->
                plans.everIn(member, weeksAround(today)).map(made -> lastSign(member, done, made)));
  }

  /** Of the weeks for which a plan can have been asked in that time. */
  private static List<IsoWeek> weeksAround(LocalDate today) {
    IsoWeek first = WeekAhead.since(today);
    return IntStream.rangeClosed(0, 8).mapToObj(first::plusWeeks).toList();
  }

  private static Optional<LocalDate> lastSign(
      Member member, List<PerformedSession> done, List<StoredPlan> made) {
    Stream<LocalDate> asked =
        made.stream()
            .filter(it -> !it.plan().id().equals(WeekAhead.planId(member.key(), it.plan().week())))
            .filter(it -> !Upgrade.isOne(it, made))
            .map(it -> it.basis().today());
    return Stream.concat(done.stream().map(PerformedSession::practiceDay), asked)
        .max(LocalDate::compareTo);
  }

  private static Uni<Optional<Instant>> again(Instant now) {
    return Uni.createFrom().item(Optional.of(now.plus(AGAIN_AFTER)));
  }

  private static Uni<Optional<Instant>> nothingToTry() {
    return Uni.createFrom().item(Optional.empty());
  }
}
