package org.rhomboid.routine.in.kafka;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.events.CheckInRecorded;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.routine.domain.performed.PainReport;

/** A published check-in in the words of the routine. */
final class RecordedCheckIns {

  private RecordedCheckIns() {}

  /**
   * @throws UnreadableEvent for a tombstone: a check-in is never un-said by one
   */
  static PainReport of(CheckInRecorded recorded) {
    if (recorded == null) {
      throw new UnreadableEvent("a check-in without data", null);
    }
    return new PainReport(
        recorded.checkInId(),
        PainReport.Kind.valueOf(recorded.kind().name()),
        Optional.ofNullable(recorded.sessionId()),
        recorded.at(),
        recorded.at().atZone(recorded.zone()).toLocalDate(),
        Optional.ofNullable(recorded.pain()),
        recorded.items().stream()
            .collect(
                Collectors.toMap(
                    CheckInRecorded.Item::slug, CheckInRecorded.Item::pain, Math::max)),
        Set.copyOf(recorded.symptoms()));
  }
}
