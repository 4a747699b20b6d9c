package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.adaptation.Adaptation;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.domain.deskbreak.Spans;
import org.rhomboid.routine.domain.deskbreak.WallTime;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.usecase.CatalogReplica;
import org.rhomboid.routine.usecase.PerformedSessions;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.adaptation.Answers;

/** Gathers what breaks are planned from beside the profile: a handful of statements, however many days are asked for. */
@ApplicationScoped
class BreakInputs {

  private final CatalogReplica catalog;
  private final HeldBusyTimes busyTimes;
  private final BreakAnswers answers;
  private final PerformedSessions performed;
  private final Plans plans;
  private final Answers said;
  private final Clock clock;

  BreakInputs(
      CatalogReplica catalog,
      HeldBusyTimes busyTimes,
      BreakAnswers answers,
      PerformedSessions performed,
      Plans plans,
      Answers said,
      Clock clock) {
    this.catalog = catalog;
    this.busyTimes = busyTimes;
    this.answers = answers;
    this.performed = performed;
    this.plans = plans;
    this.said = said;
    this.clock = clock;
  }

  /** What the breaks of the dates, both included, are planned from. */
  Uni<BreakBasis> over(Member member, Profile profile, LocalDate first, LocalDate last) {
    return catalog
        .effective(member.tenant())
        .map(view -> bare(member, profile, view))
        .chain(basis -> withBusy(basis, first, last))
        .chain(basis -> withAnswers(basis, first, last))
        .chain(basis -> withPerformed(basis, first))
        .chain(basis -> withPlanned(basis, first, last))
        .chain(this::withPrescribed);
  }

  private static BreakBasis bare(Member member, Profile profile, Catalog view) {
    return new BreakBasis(member, profile, view, List.of(), List.of(), Map.of(), List.of());
  }

  private Uni<BreakBasis> withBusy(BreakBasis basis, LocalDate first, LocalDate last) {
    // the days beside them too: of a date that the zone skips there is nothing to ask for
    List<Span> days =
        Stream.of(first.minusDays(1), last.plusDays(1))
            .flatMap(date -> WallTime.all(date, basis.profile().zone()).stream())
            .toList();
    return busyTimes
        .reachingInto(basis.member(), Spans.hull(days).orElseThrow())
        .map(basis::withBusy);
  }

  private Uni<BreakBasis> withAnswers(BreakBasis basis, LocalDate first, LocalDate last) {
    return answers.between(basis.member(), first, last).map(basis::withAnswered);
  }

  /** What the member's answers say of an exercise holds in breaks as it does in sessions. */
  private Uni<BreakBasis> withPrescribed(BreakBasis basis) {
    LocalDate today = MemberDay.at(clock.instant(), basis.profile());
    return said.of(basis.member(), today)
        .map(facts -> Adaptation.of(facts, basis.catalog(), basis.profile(), today))
        .map(adaptation -> basis.prescribing(adaptation.prescriptions()));
  }

  /** Muscles rest from the day before on. */
  private Uni<BreakBasis> withPerformed(BreakBasis basis, LocalDate first) {
    return performed
        .since(basis.member(), first.minusDays(1))
        .map(sessions -> basis.withAround(past(sessions, basis.catalog())));
  }

  private Uni<BreakBasis> withPlanned(BreakBasis basis, LocalDate first, LocalDate last) {
    List<IsoWeek> weeks =
        Stream.iterate(IsoWeek.of(first.minusDays(1)), week -> week.plusWeeks(1))
            .takeWhile(week -> !week.monday().isAfter(last.plusDays(1)))
            .toList();
    return plans.inForce(basis.member(), weeks).map(found -> basis.withAround(planned(found)));
  }

  private static List<PastSession> past(List<PerformedSession> sessions, Catalog catalog) {
    return sessions.stream().map(session -> session.in(catalog)).toList();
  }

  private static List<PastSession> planned(List<StoredPlan> found) {
    return found.stream()
        .flatMap(stored -> stored.plan().sessions().stream())
        .map(BreakInputs::planned)
        .toList();
  }

  private static PastSession planned(PlannedSession session) {
    List<PastSession.Item> items =
        session.items().stream()
            .map(PlannedItem::exercise)
            .map(exercise -> PastSession.Item.of(exercise, true))
            .toList();
    return new PastSession(session.date(), false, items);
  }
}
