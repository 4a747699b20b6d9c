package org.rhomboid.routine.domain.planning;

/** A session and the short ones next to it as they were, to go back to. */
final class SavedSessions {

  private final int first;
  private final Chosen[][] items;

  private SavedSessions(int first, Chosen[][] items) {
    this.first = first;
    this.items = items;
  }

  static SavedSessions of(WeekDraft week, int session) {
    int first = Math.max(0, session - 1);
    int last = Math.min(session + 1, week.sessions().length - 1);
    Chosen[][] items = new Chosen[last - first + 1][];
    for (int i = first; i <= last; i++) {
      if (i == session || week.isShort(i)) {
        items[i - first] = week.sessions()[i].copyOfChosen();
      }
    }
    return new SavedSessions(first, items);
  }

  /** The items that a session had; not to be changed. */
  Chosen[] of(int session) {
    return items[session - first];
  }

  void restore(WeekDraft week) {
    for (int i = 0; i < items.length; i++) {
      if (items[i] != null) {
        week.refill(first + i, items[i]);
      }
    }
  }
}
