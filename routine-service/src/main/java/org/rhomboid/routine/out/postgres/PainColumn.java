package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rhomboid.routine.domain.performed.PainReport;

/** What a member said of pain, as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PainColumn(Integer pain, Map<String, Integer> byExercise, SortedSet<String> symptoms) {

  static PainColumn of(PainReport report) {
    return new PainColumn(
        report.pain().orElse(null),
        new TreeMap<>(report.byExercise()),
        new TreeSet<>(report.symptoms()));
  }

  PainReport toReport(PainReportEntity entity) {
    return new PainReport(
        entity.id,
        entity.kind,
        Optional.ofNullable(entity.session),
        entity.at,
        entity.date,
        Optional.ofNullable(pain),
        byExercise,
        symptoms);
  }
}
