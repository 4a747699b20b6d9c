package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Cause;

/**
 * What becomes of sessions whose day ended without them. They leave the past, so that told again nothing more happens.
 */
final class MissedDays {

  private final RevisionInput input;
  private final List<PlannedSession> missed;
  private final List<PlannedSession> toCome;
  private final List<PlannedSession> done;

  MissedDays(RevisionInput input) {
    this.input = input;
    List<PlannedSession> sessions =
        input.plan().sessions().stream()
            .sorted(Comparator.comparing(PlannedSession::date))
            .toList();
    this.missed = sessions.stream().filter(input::isMissed).toList();
    this.toCome = sessions.stream().filter(input::isOpen).toList();
    this.done = sessions.stream().filter(it -> input.done().contains(it.id())).toList();
  }

  Revision decided() {
    boolean weekIsOver = input.today().isAfter(input.plan().week().sunday());
    if (missed.isEmpty() || weekIsOver) {
      return Revision.none(input.plan());
    }
    return switch (input.request().profile().missedDayPolicy()) {
      case DROP -> Revision.none(input.plan());
      case SHIFT -> shifted();
      case COMPRESS -> compressed();
    };
  }

  /** Each session keeps its day unless it is over or one before it needs it; nobody moves onto a day that has its session done. */
  private Revision shifted() {
    Set<LocalDate> used = done.stream().map(PlannedSession::date).collect(Collectors.toSet());
    List<OpenSession> open = new ArrayList<>();
    Map<PlannedSession, Told> fallen = new LinkedHashMap<>();
    LocalDate next = input.today();
    List<PlannedSession> inOrder = new ArrayList<>(missed);
    inOrder.addAll(toCome);
    for (PlannedSession session : inOrder) {
      LocalDate date = session.date().isBefore(next) ? next : session.date();
      while (used.contains(date)) {
        date = date.plusDays(1);
      }
      next = date.plusDays(1);
      if (date.isAfter(input.plan().week().sunday())) {
        fallen.put(session, new Told(ChangeCode.MOVED, Cause.noDayLeft()));
      } else {
        open.add(on(session, date));
      }
    }
    DraftWeek week = new DraftWeek(input.request(), done, open);
    new WeekRepair(week).repair();
    return new Finished(input.plan(), week, fallen).revision();
  }

  private OpenSession on(PlannedSession session, LocalDate date) {
    OpenSession open = new OpenSession(session);
    if (!date.equals(session.date())) {
      Cause why = input.isMissed(session) ? Cause.missed(session.date()) : Cause.madeRoom();
      open.moveTo(date, new Told(ChangeCode.MOVED, why));
    }
    return open;
  }

  private Revision compressed() {
    Map<PlannedSession, Told> fallen = new LinkedHashMap<>();
    missed.forEach(it -> fallen.put(it, new Told(ChangeCode.MOVED, Cause.takenOver(it.date()))));
    DraftWeek week =
        new DraftWeek(input.request(), done, toCome.stream().map(OpenSession::new).toList());
    new WeekRepair(week).planAnew(new Told(ChangeCode.SWAPPED, Cause.plannedAnew()));
    return new Finished(input.plan(), week, fallen).revision();
  }
}
