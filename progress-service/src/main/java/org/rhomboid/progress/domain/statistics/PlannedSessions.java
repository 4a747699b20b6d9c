package org.rhomboid.progress.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.progress.domain.streak.PlanFact;

/**
 * What plans asked for, from what was published of them, in whatever order it arrived. A plan that supersedes another of its week takes the place of those of its
 * sessions that lie on its own first date or later; what was done of them stays planned, and done.
 */
public final class PlannedSessions {

  private static final Comparator<PlanFact> AS_PUBLISHED =
      Comparator.comparingLong(PlanFact::sequence)
          .thenComparing(fact -> fact instanceof PlanFact.Moved);

  private final Map<UUID, LocalDate> dates = new LinkedHashMap<>();
  private final Map<String, List<UUID>> ofWeek = new HashMap<>();
  private final Set<UUID> done;

  private PlannedSessions(Set<UUID> done) {
    this.done = done;
  }

  /**
   * @param done ids of planned sessions that a performed session carries
   */
  public static List<PlannedSession> of(Collection<PlanFact> facts, Set<UUID> done) {
    PlannedSessions planned = new PlannedSessions(done);
    facts.stream().distinct().sorted(AS_PUBLISHED).forEach(planned::add);
    return planned.dates.entrySet().stream()
        .map(entry -> new PlannedSession(entry.getKey(), entry.getValue(), planned.isDone(entry)))
        .toList();
  }

  private void add(PlanFact fact) {
    if (fact instanceof PlanFact.Moved move) {
      dates.computeIfPresent(move.sessionId(), (id, date) -> move.date());
      return;
    }
    PlanFact.Planned plan = (PlanFact.Planned) fact;
    List<UUID> week = ofWeek.computeIfAbsent(plan.week(), first -> new ArrayList<>());
    week.forEach(id -> supersede(id, plan.effectiveFrom()));
    for (PlanFact.Session session : plan.sessions()) {
      dates.put(session.id(), session.date());
      week.add(session.id());
    }
  }

  private void supersede(UUID id, LocalDate from) {
    if (!done.contains(id)) {
      dates.computeIfPresent(id, (same, date) -> date.isBefore(from) ? date : null);
    }
  }

  private boolean isDone(Map.Entry<UUID, LocalDate> session) {
    return done.contains(session.getKey());
  }
}
