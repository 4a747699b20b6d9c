package org.rhomboid.progress.in.rest.export;

import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.in.rest.SessionRequest;

/** A recorded session as the request that would record it. */
final class ImportableSession {

  private ImportableSession() {}

  /** Without the session that it corrected: that one was withdrawn by it, and elsewhere there is none with its id to correct. */
  static SessionRequest of(PerformedSession session) {
    return new SessionRequest(
        session.id(),
        session.plannedSessionId(),
        null,
        session.startedAt(),
        session.completedAt(),
        session.zone(),
        session.items().stream().map(ImportableSession::item).toList(),
        session.painBefore(),
        session.painAfter(),
        session.symptoms().stream().sorted().toList(),
        session.note());
  }

  private static SessionRequest.Item item(PerformedItem item) {
    return new SessionRequest.Item(
        item.slug(),
        item.revision(),
        item.setsDone(),
        item.repsDone(),
        item.holdSeconds(),
        item.outcome(),
        item.effort(),
        item.pain());
  }
}
