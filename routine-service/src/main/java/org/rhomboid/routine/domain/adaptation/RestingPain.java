package org.rhomboid.routine.domain.adaptation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rhomboid.routine.domain.performed.PainReport;

/**
 * The pain that a member has anyway, to compare the next morning with: what was said right before the session; where nothing was, the mean of what was said in the 14 days before it, but
 * never after exercising; where nothing was said at all, the 3 that count as safe.
 */
final class RestingPain {

  /** By how much the next morning may be worse. */
  static final int BEARABLE_RISE = 2;

  private static final Duration LATELY = Duration.ofDays(14);

  private RestingPain() {}

  /** Whether the morning after says that the session was too much. */
  static boolean roseTooMuch(Timeline.Moment.Woke morning, Timeline timeline) {
    return morning.pain() > BEARABLE_RISE
        && morning.pain() - before(morning, timeline) > BEARABLE_RISE;
  }

  private static double before(Timeline.Moment.Woke morning, Timeline timeline) {
    List<PainReport> ofIt = timeline.reportsOf(morning.after().session().id());
    return ofIt.stream()
        .filter(it -> it.kind() == PainReport.Kind.BEFORE_SESSION)
        .flatMap(it -> it.pain().stream())
        .reduce((earlier, later) -> later)
        .map(Integer::doubleValue)
        .orElseGet(() -> lately(morning.after().session().completedAt(), timeline));
  }

  private static double lately(Instant session, Timeline timeline) {
    int sum = 0;
    int count = 0;
    for (PainReport report : timeline.reports(session.minus(LATELY), session)) {
      if (isAtRest(report) && report.pain().isPresent()) {
        sum += report.pain().get();
        count++;
      }
    }
    return count == 0 ? PainDuring.SAFE : (double) sum / count;
  }

  static boolean isAtRest(PainReport report) {
    return report.kind() != PainReport.Kind.AFTER_SESSION;
  }
}
