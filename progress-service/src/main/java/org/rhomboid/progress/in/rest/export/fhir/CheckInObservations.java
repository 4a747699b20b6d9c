package org.rhomboid.progress.in.rest.export.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rhomboid.progress.domain.export.ExportedCheckIn;

/** A check-in: an Observation of the pain and one for each symptom. A note stands with the first of them; without any it is only in the other export. */
final class CheckInObservations {

  /** What kind of report each kind of check-in is. */
  private static final Map<String, String> REPORTS =
      Map.of("INTAKE", "intake", "ALONE", "check-in", "MORNING_AFTER", "morning-after");

  private final Names names;

  CheckInObservations(Names names) {
    this.names = names;
  }

  List<Observation> of(ExportedCheckIn checkIn) {
    Reported reported = new Reported(names, checkIn.zone(), checkIn.recordedAt());
    List<Observation> all = new ArrayList<>();
    if (checkIn.pain() != null) {
      String report = REPORTS.getOrDefault(checkIn.kind(), "check-in");
      all.add(
          reported.pain(checkIn.id(), report, checkIn.pain(), checkIn.at(), note(all, checkIn)));
    }
    for (String word : checkIn.symptoms()) {
      all.add(reported.symptom(checkIn.id(), word, checkIn.at(), note(all, checkIn)));
    }
    return all;
  }

  private static String note(List<Observation> before, ExportedCheckIn checkIn) {
    return before.isEmpty() ? checkIn.note() : null;
  }
}
