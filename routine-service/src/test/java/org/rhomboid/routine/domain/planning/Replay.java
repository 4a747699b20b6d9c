package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.Planned;

/** Applies changes to sessions as somebody would who only hears of them. */
final class Replay {

  record Entry(Layer layer, int revision, Dose dose) {}

  record Session(LocalDate date, Map<String, Entry> entries) {}

  private Replay() {}

  static Map<UUID, Session> of(List<PlannedSession> before, List<PlanChange> changes) {
    Map<UUID, Session> sessions = new TreeMap<>();
    for (PlannedSession session : before) {
      Map<String, Entry> entries = new TreeMap<>();
      session
          .items()
          .forEach(
              it ->
                  entries.put(
                      it.exercise().slug(),
                      new Entry(it.exercise().layer(), it.exercise().revision(), it.dose())));
      sessions.put(session.id(), new Session(session.date(), entries));
    }
    changes.forEach(change -> apply(sessions, change));
    return sessions;
  }

  private static void apply(Map<UUID, Session> sessions, PlanChange change) {
    Session session = sessions.get(change.sessionId());
    if (change.slug().isEmpty()) {
      Optional<LocalDate> date = change.next().flatMap(Planned::date);
      if (date.isPresent()) {
        sessions.put(change.sessionId(), new Session(date.get(), session.entries()));
      } else {
        sessions.remove(change.sessionId());
      }
      return;
    }
    change.previous().flatMap(Planned::slug).ifPresent(session.entries()::remove);
    change
        .next()
        .ifPresent(
            next ->
                session
                    .entries()
                    .put(
                        next.slug().orElseThrow(),
                        new Entry(
                            next.layer().orElseThrow(),
                            next.revision().orElseThrow(),
                            next.dose().orElseThrow())));
  }
}
