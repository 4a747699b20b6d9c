package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Streaks 6: rest days from what was published of plans. The facts are put in the order in which they were published, so that the order in which they
 * arrived does not matter, nor whether one arrived twice. A move whose plan is not known yet waits for it; one of a superseded plan changes nothing.
 */
public final class PlannedWeeks {

  private static final Comparator<PlanFact> AS_PUBLISHED =
      Comparator.comparingLong(PlanFact::sequence)
          .thenComparing(fact -> fact instanceof PlanFact.Moved)
          .thenComparing(PlanFact::planId)
          .thenComparing(PlannedWeeks::detail);

  private final Map<UUID, LocalDate> mondays = new HashMap<>();
  private final Map<LocalDate, UUID> current = new HashMap<>();
  private final Map<UUID, Map<UUID, LocalDate>> sessions = new HashMap<>();
  private final List<PlannedWeek> weeks = new ArrayList<>();

  private PlannedWeeks() {}

  /** The weeks in the order in which they count: of two that cover a date the later in the list. */
  public static List<PlannedWeek> of(Collection<PlanFact> facts) {
    PlannedWeeks planned = new PlannedWeeks();
    facts.stream().distinct().sorted(AS_PUBLISHED).forEach(planned::add);
    return List.copyOf(planned.weeks);
  }

  private void add(PlanFact fact) {
    if (fact instanceof PlanFact.Planned plan) {
      LocalDate monday = LocalDate.parse(plan.week() + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      mondays.put(plan.planId(), monday);
      current.put(monday, plan.planId());
      sessions.put(
          plan.planId(),
          plan.sessions().stream()
              .collect(
                  Collectors.toMap(PlanFact.Session::id, PlanFact.Session::date, (a, b) -> b)));
      weeks.add(week(fact));
    } else if (isCurrent((PlanFact.Moved) fact)) {
      PlanFact.Moved move = (PlanFact.Moved) fact;
      sessions.get(move.planId()).put(move.sessionId(), move.date());
      weeks.add(week(move));
    }
  }

  private boolean isCurrent(PlanFact.Moved move) {
    LocalDate monday = mondays.get(move.planId());
    return monday != null
        && move.planId().equals(current.get(monday))
        && sessions.get(move.planId()).containsKey(move.sessionId());
  }

  private PlannedWeek week(PlanFact fact) {
    LocalDate monday = mondays.get(fact.planId());
    LocalDate sunday = monday.plusDays(6);
    Set<LocalDate> rest = new HashSet<>(monday.datesUntil(sunday.plusDays(1)).toList());
    rest.removeAll(sessions.get(fact.planId()).values());
    return new PlannedWeek(
        fact.effectiveFrom().isBefore(monday) ? monday : fact.effectiveFrom(), sunday, rest);
  }

  private static String detail(PlanFact fact) {
    return fact instanceof PlanFact.Moved move ? move.sessionId() + " " + move.date() : "";
  }
}
