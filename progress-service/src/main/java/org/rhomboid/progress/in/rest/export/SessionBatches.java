package org.rhomboid.progress.in.rest.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.in.rest.SessionRequest;

/** Sessions in batches that {@code POST /sessions/batch} takes: at most 1,000 sessions and, written down, well under 8 MiB. There is always a first batch. */
final class SessionBatches implements Iterator<List<SessionRequest>> {

  static final int SESSIONS = 1_000;

  /** Bytes, by a generous estimate of what a session needs. */
  static final int WEIGHT = 6 << 20;

  private static final int OF_A_SESSION = 600;
  private static final int OF_AN_ITEM = 400;

  /** A control character is written as six. */
  private static final int OF_A_CHARACTER = 6;

  private final Iterator<ExportedSession> sessions;
  private PerformedSession next;
  private boolean begun;

  SessionBatches(Iterable<ExportedSession> sessions) {
    this.sessions = sessions.iterator();
    this.next = following();
  }

  @Override
  public boolean hasNext() {
    return !begun || next != null;
  }

  @Override
  public List<SessionRequest> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    begun = true;
    List<SessionRequest> batch = new ArrayList<>();
    int weight = 0;
    while (next != null && fits(batch, weight)) {
      batch.add(ImportableSession.of(next));
      weight += weight(next);
      next = following();
    }
    return batch;
  }

  private boolean fits(List<SessionRequest> batch, int weight) {
    return batch.isEmpty() || batch.size() < SESSIONS && weight + weight(next) <= WEIGHT;
  }

  private PerformedSession following() {
    return sessions.hasNext() ? sessions.next().recorded().session() : null;
  }

  private static int weight(PerformedSession session) {
    int note = session.note() == null ? 0 : session.note().length();
    int symptoms = String.join(" ", session.symptoms()).length();
    return OF_A_SESSION + OF_AN_ITEM * session.items().size() + OF_A_CHARACTER * (note + symptoms);
  }
}
