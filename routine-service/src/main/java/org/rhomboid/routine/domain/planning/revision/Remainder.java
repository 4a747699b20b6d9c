package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.reason.Shortfall;
import org.rhomboid.routine.domain.planning.rule.ReliefAndPrevention;

/** Says of a changed week what is not in it, and why. */
final class Remainder {

  private static final Set<String> RULE_FOUR = Set.of("NO_PREVENTION", "NO_RELIEF");

  private final DraftWeek week;
  private final List<OpenSession> open;
  private final Plan before;

  Remainder(DraftWeek week, Plan before) {
    this.week = week;
    this.open = week.open().stream().filter(session -> !session.isEmpty()).toList();
    this.before = before;
  }

  /** Every exercise of the catalog that no session has, by slug. */
  List<Excluded> excluded() {
    Set<String> in = week.exercises().map(Exercise::slug).collect(Collectors.toSet());
    return week.request().catalog().exercises().stream()
        .filter(exercise -> !in.contains(exercise.slug()))
        .map(exercise -> new Excluded(exercise.slug(), why(exercise)))
        .toList();
  }

  /** Planner 3: why sessions are shorter than asked for; of what is over, what was said before. */
  List<Reason> shorterBecause() {
    Stream<Reason> over =
        before.shorterBecause().stream()
            .filter(
                reason ->
                    week.fixed().stream()
                        .anyMatch(it -> reason.text().startsWith(it.date().toString())));
    Stream<Reason> toCome =
        open.stream().filter(session -> !session.isLongEnough()).map(this::whyShort);
    return Stream.concat(over, toCome).sorted(Comparator.comparing(Reason::text)).toList();
  }

  /** What the week lacked for other reasons it still lacks. */
  List<Reason> unmet() {
    List<Reason> unmet =
        new ArrayList<>(
            before.unmet().stream().filter(it -> !RULE_FOUR.contains(it.code())).toList());
    long longer =
        Stream.concat(
                week.fixed().stream().map(PlannedSession::minutes),
                open.stream().map(OpenSession::minutes))
            .filter(ReliefAndPrevention::concerns)
            .count();
    unmet.addAll(
        ReliefAndPrevention.unmet(longer, week.exercises().toList(), week.offers().admitted()));
    if (week.fixed().isEmpty() && open.isEmpty() && unmet.isEmpty()) {
      unmet.add(Shortfall.noSessionLeft());
    }
    return unmet;
  }

  private Reason why(Exercise exercise) {
    Optional<Exclusion> never = week.offers().refusal(exercise.slug());
    if (never.isPresent()) {
      return never.get();
    }
    if (open.isEmpty()) {
      return before.excluded().stream()
          .filter(it -> it.slug().equals(exercise.slug()))
          .map(Excluded::because)
          .findFirst()
          .orElseGet(Exclusion::noSession);
    }
    List<Optional<Exclusion>> refusals =
        open.stream()
            .map(session -> week.refusal(session, week.offers().lowest(exercise)))
            .toList();
    if (refusals.contains(Optional.<Exclusion>empty())) {
      return Exclusion.othersServeBetter();
    }
    return refusals.contains(Optional.of(Exclusion.overTheTime()))
        ? Exclusion.overTheTime()
        : refusals.get(0).orElseThrow();
  }

  private Reason whyShort(OpenSession session) {
    LocalDate date = session.date();
    TreeSet<String> refusals = new TreeSet<>();
    for (Exercise exercise : week.offers().admitted()) {
      if (session.placeOf(exercise.slug()).isEmpty()) {
        week.refusal(session, week.offers().lowest(exercise))
            .map(Exclusion::text)
            .ifPresent(refusals::add);
      }
    }
    return refusals.isEmpty()
        ? Shortfall.everythingIsIn(date)
        : Shortfall.nothingElseMayBeAdded(date, String.join("; ", refusals));
  }
}
