package org.rhomboid.routine.in.kafka;

import java.util.Optional;
import org.rhomboid.events.SessionCompleted;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PerformedSession;

/** A published session in the words of the routine. */
final class CompletedSessions {

  private CompletedSessions() {}

  /**
   * @throws UnreadableEvent for a tombstone: a session is never un-said by one
   */
  static PerformedSession of(SessionCompleted completed) {
    if (completed == null) {
      throw new UnreadableEvent("a completed session without data", null);
    }
    return new PerformedSession(
        completed.sessionId(),
        Optional.ofNullable(completed.plannedSessionId()),
        completed.completedAt(),
        completed.practiceDay(),
        completed.items().stream().map(CompletedSessions::item).toList());
  }

  private static PerformedSession.Item item(SessionCompleted.Item item) {
    return new PerformedSession.Item(
        item.slug(),
        Outcome.valueOf(item.outcome().name()),
        item.setsDone(),
        Optional.ofNullable(item.repsDone()),
        Optional.ofNullable(item.holdSeconds()),
        Optional.ofNullable(item.effort()).map(effort -> Effort.valueOf(effort.name())));
  }
}
