package org.rhomboid.routine.domain.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.Revision;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileParts;

/** Holds what a revision left to come against the hard rules, and its changes against what changed. */
final class RevisionChecker {

  private final RevisionInput input;
  private final Revision revision;
  private final Set<String> unwanted;
  private final List<String> broken = new ArrayList<>();

  private RevisionChecker(RevisionInput input, Revision revision, Set<String> unwanted) {
    this.input = input;
    this.revision = revision;
    this.unwanted = unwanted;
  }

  /**
   * What a revision broke, each with where; empty: nothing.
   *
   * @param unwanted what the member does not want back in a session
   */
  static List<String> broken(RevisionInput input, Revision revision, Set<String> unwanted) {
    RevisionChecker checker = new RevisionChecker(input, revision, unwanted);
    checker.checkIds();
    checker.checkReplay();
    checker.checkWhatIsToCome();
    checker.checkPrescriptions();
    return checker.broken;
  }

  private void checkIds() {
    Set<UUID> before =
        input.plan().sessions().stream().map(PlannedSession::id).collect(Collectors.toSet());
    expect(revision.plan().id().equals(input.plan().id()), "another id");
    for (PlannedSession session : revision.plan().sessions()) {
      expect(before.contains(session.id()), "a session out of nowhere " + session.date());
    }
    for (PlannedSession session : input.plan().sessions()) {
      if (input.done().contains(session.id())) {
        expect(revision.plan().sessions().contains(session), "a done session was touched");
      }
    }
    Set<LocalDate> dates =
        revision.plan().sessions().stream().map(PlannedSession::date).collect(Collectors.toSet());
    expect(dates.size() == revision.plan().sessions().size(), "two sessions on a day");
  }

  private void checkReplay() {
    expect(
        Replay.of(input.plan().sessions(), revision.changes())
            .equals(Replay.of(revision.plan().sessions(), List.of())),
        "the changes do not lead from the one to the other");
    for (PlanChange change : revision.changes()) {
      expect(!change.because().text().isBlank(), "no reason");
      expect(!change.previous().equals(change.next()) || change.next().isEmpty(), "no change");
    }
  }

  private void checkWhatIsToCome() {
    List<PlannedSession> open = revision.plan().sessions().stream().filter(this::isOpen).toList();
    List<PlannedSession> fixed =
        revision.plan().sessions().stream().filter(it -> !isOpen(it)).toList();
    if (open.isEmpty()) {
      return;
    }
    PlanRequest request = requestOf(open, fixed);
    Plan part =
        new Plan(
            revision.plan().id(),
            revision.plan().week(),
            open,
            revision.plan().shorterBecause(),
            revision.plan().unmet(),
            revision.plan().score(),
            excluded(open));
    boolean strengthIsOver =
        fixed.stream()
            .flatMap(it -> it.items().stream())
            .anyMatch(it -> it.exercise().is(Kind.STRENGTH));
    PlanChecker.brokenRules(request, part).stream()
        .filter(it -> !it.startsWith("rule 4") || !strengthIsOver && !strengthIsOutSomeDays(open))
        .filter(it -> !isKeptOut(it))
        .filter(it -> !goesOnAfterFibromyalgia(it))
        .forEach(broken::add);
  }

  /** The checker knows no answers here: with them fibromyalgia only starts lowest. */
  private boolean goesOnAfterFibromyalgia(String found) {
    String slug = found.substring(found.lastIndexOf(' ') + 1);
    return found.startsWith("rule 6: lowest")
        && input.request().prescribed().containsKey(slug)
        && input.request().catalog().find(slug).orElseThrow().cautions().stream()
            .noneMatch(
                it ->
                    it.severity() == Severity.MODIFY
                        && !it.condition().equals("fibromyalgia")
                        && input.request().profile().conditions().contains(it.condition()));
  }

  private boolean strengthIsOutSomeDays(List<PlannedSession> open) {
    return input.request().catalog().exercises().stream()
        .filter(it -> it.is(Kind.STRENGTH))
        .anyMatch(it -> open.stream().anyMatch(day -> isOut(it.slug(), day.date())));
  }

  /** Of what is left in the request the checker asks for the days of the sessions, and for their minutes. */
  private PlanRequest requestOf(List<PlannedSession> open, List<PlannedSession> fixed) {
    PlanRequest now = input.request();
    List<DayOfWeek> days = open.stream().map(it -> it.date().getDayOfWeek()).toList();
    List<PastSession> over =
        fixed.stream()
            .map(
                session ->
                    new PastSession(
                        session.date(),
                        true,
                        session.items().stream()
                            .map(it -> PastSession.Item.of(it.exercise(), true))
                            .toList()))
            .toList();
    return new PlanRequest(
        now.planId(),
        now.catalog(),
        on(now.profile(), days, open.get(0).minutes()),
        now.week(),
        now.today(),
        Stream.concat(now.around().stream(), over.stream()).toList());
  }

  private List<Excluded> excluded(List<PlannedSession> open) {
    Set<String> in =
        open.stream()
            .flatMap(it -> it.items().stream())
            .map(it -> it.exercise().slug())
            .collect(Collectors.toSet());
    Set<String> out =
        revision.plan().excluded().stream().map(Excluded::slug).collect(Collectors.toSet());
    Stream<Excluded> overOnly =
        input.request().catalog().exercises().stream()
            .filter(it -> !in.contains(it.slug()) && !out.contains(it.slug()))
            .map(
                it ->
                    new Excluded(
                        it.slug(),
                        revision.plan().sessions().get(0).items().get(0).because().get(0)));
    return Stream.concat(revision.plan().excluded().stream(), overOnly)
        .sorted((one, other) -> one.slug().compareTo(other.slug()))
        .toList();
  }

  /** What could fill a session that is too short, were it not for the member's answers or wishes. */
  private boolean isKeptOut(String found) {
    if (!found.startsWith("rule 3: too short, addable on ")) {
      return false;
    }
    LocalDate date = LocalDate.parse(found.substring(30, 40));
    String slug = found.substring(42);
    return unwanted.contains(slug) || isOut(slug, date);
  }

  private boolean isOut(String slug, LocalDate date) {
    return Optional.ofNullable(input.request().prescribed().get(slug))
        .filter(it -> !it.allows(date))
        .isPresent();
  }

  private void checkPrescriptions() {
    for (PlannedSession session : revision.plan().sessions()) {
      if (isOpen(session)) {
        for (PlannedItem item : session.items()) {
          expect(!isOut(item.exercise().slug(), session.date()), "prescribed out");
          Optional.ofNullable(input.request().prescribed().get(item.exercise().slug()))
              .ifPresent(it -> checkDose(item, it.dose()));
        }
      }
    }
  }

  /** Less than the answers say, for the time or a condition, but never more. */
  private void checkDose(PlannedItem item, Dose said) {
    DoseRange range = DoseRange.of(item.exercise().dose().orElseThrow(), item.exercise().kind());
    Dose lowest = range.lowest();
    Dose dose = item.dose();
    String what = "more than prescribed of " + item.exercise().slug();
    expect(dose.sets() <= Math.max(lowest.sets(), said.sets()), what);
    expect(dose.reps().orElse(0) <= Math.max(lowest.reps().orElse(0), said.reps().orElse(0)), what);
    expect(
        dose.holdSeconds().orElse(0)
            <= Math.max(lowest.holdSeconds().orElse(0), said.holdSeconds().orElse(0)),
        what);
  }

  private boolean isOpen(PlannedSession session) {
    return !input.done().contains(session.id())
        && !session.date().isBefore(input.request().today());
  }

  private static Profile on(Profile of, List<DayOfWeek> days, int minutes) {
    return ProfileParts.of(of).days(days).minutes(minutes).in(of);
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }
}
