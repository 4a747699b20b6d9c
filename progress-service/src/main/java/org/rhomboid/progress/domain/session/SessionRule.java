package org.rhomboid.progress.domain.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One rule that a session must keep to be recorded. */
interface SessionRule {

  /** All of them, in the order in which a client reads what is wrong. */
  List<SessionRule> ALL =
      List.of(new NotFromTheFuture(), new NotTooOld(), new StartsBeforeItEnds(), new OneSitting());

  Optional<Refusal> refusal(PerformedSession session, Instant recordedAt, LateWindow window);

  /** Every refusal at once, so that a client corrects a session in one go. */
  static List<Refusal> refusals(PerformedSession session, Instant recordedAt, LateWindow window) {
    return ALL.stream()
        .flatMap(rule -> rule.refusal(session, recordedAt, window).stream())
        .toList();
  }
}
