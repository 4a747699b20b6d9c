package org.rhomboid.routine.domain.adaptation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;

/** What came in a row since the last step of an exercise. */
final class Rows {

  /** Adaptation 4: for how many sessions a step down after a bad morning is kept. */
  private static final int KEPT_SESSIONS = 2;

  private int fine;
  private int hard;
  private int skipped;
  private int toBeKept;
  private final Set<UUID> keptIn = new HashSet<>();

  void hear(Answer answer) {
    keep(answer);
    switch (answer.felt()) {
      case STOPPED, SORE -> {
        fine = 0;
        skipped = 0;
      }
      case SKIPPED -> {
        fine = 0;
        skipped++;
      }
      case HARD -> {
        fine = 0;
        skipped = 0;
      }
      case FINE -> {
        fine++;
        hard = 0;
        skipped = 0;
      }
      case SILENT -> {}
    }
    if (answer.hard()) {
      hard++;
    } else if (answer.felt() == Signal.Feeling.SORE) {
      hard = 0;
    }
  }

  int fine() {
    return fine;
  }

  int hard() {
    return hard;
  }

  int skipped() {
    return skipped;
  }

  /** Whether a step down after a bad morning still has sessions to go. */
  boolean isKept() {
    return toBeKept > 0;
  }

  /** Whether the morning after this session is one while a step down is kept. */
  boolean isKeptIn(UUID session) {
    return isKept() || keptIn.contains(session);
  }

  void startAnew() {
    fine = 0;
    hard = 0;
    skipped = 0;
  }

  void keep() {
    toBeKept = KEPT_SESSIONS;
    keptIn.clear();
  }

  void keepNoLonger() {
    toBeKept = 0;
    keptIn.clear();
  }

  private void keep(Answer answer) {
    if (isKept() && answer.felt() != Signal.Feeling.SKIPPED) {
      toBeKept--;
      keptIn.add(answer.cause());
    }
  }
}
