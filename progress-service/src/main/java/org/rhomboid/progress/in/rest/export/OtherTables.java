package org.rhomboid.progress.in.rest.export;

import static org.rhomboid.progress.in.rest.export.CsvTable.column;

import java.util.List;
import java.util.TreeMap;
import org.rhomboid.progress.domain.export.ExportedAuditEntry;
import org.rhomboid.progress.domain.export.ExportedCheckIn;
import org.rhomboid.progress.domain.export.ExportedCohortWeek;
import org.rhomboid.progress.domain.export.ExportedConsent;
import org.rhomboid.progress.domain.export.ExportedPause;
import org.rhomboid.progress.domain.export.ExportedSafetyEntry;

/** The tables beside those of sessions. Their columns are named as the properties of the JSON files. */
final class OtherTables {

  static final CsvTable<ExportedCheckIn> CHECK_INS =
      CsvTable.of(
          column("id", ExportedCheckIn::id),
          column("at", ExportedCheckIn::at),
          column("zone", ExportedCheckIn::zone),
          column("kind", ExportedCheckIn::kind),
          column("sessionId", ExportedCheckIn::sessionId),
          column("pain", ExportedCheckIn::pain),
          column("symptoms", ExportedCheckIn::symptoms),
          column("note", ExportedCheckIn::note),
          column("recordedAt", ExportedCheckIn::recordedAt),
          column("day", ExportedCheckIn::day));

  static final CsvTable<ExportedPause> PAUSES =
      CsvTable.of(
          column("id", ExportedPause::id),
          column("from", ExportedPause::from),
          column("to", ExportedPause::to),
          column("reason", ExportedPause::reason),
          column("createdAt", ExportedPause::createdAt));

  static final CsvTable<ExportedSafetyEntry> SAFETY =
      CsvTable.of(
          column("id", ExportedSafetyEntry::id),
          column("at", ExportedSafetyEntry::at),
          column("kind", ExportedSafetyEntry::kind),
          column("findingId", ExportedSafetyEntry::findingId),
          column("code", ExportedSafetyEntry::code),
          column("urgency", ExportedSafetyEntry::urgency),
          column("actor", ExportedSafetyEntry::actor),
          column("note", ExportedSafetyEntry::note));

  static final CsvTable<ExportedConsent> CONSENTS =
      CsvTable.of(
          column("purpose", ExportedConsent::purpose),
          column("version", ExportedConsent::version),
          column("decision", ExportedConsent::decision),
          column("at", ExportedConsent::at));

  static final CsvTable<ExportedAuditEntry> AUDIT =
      CsvTable.of(
          column("id", ExportedAuditEntry::id),
          column("at", ExportedAuditEntry::at),
          column("action", ExportedAuditEntry::action),
          column("byMember", ExportedAuditEntry::byMember),
          column("aboutMember", ExportedAuditEntry::aboutMember),
          column("roles", ExportedAuditEntry::roles),
          column("details", OtherTables::details));

  static final CsvTable<ExportedCohortWeek> COHORT_WEEKS =
      CsvTable.of(
          column("week", ExportedCohortWeek::week),
          column("level", ExportedCohortWeek::level),
          column("unit", ExportedCohortWeek::unit),
          column("practisedDays", ExportedCohortWeek::practisedDays),
          column("seconds", ExportedCohortWeek::seconds),
          column("planned", ExportedCohortWeek::planned),
          column("done", ExportedCohortWeek::done),
          column("painSum", ExportedCohortWeek::painSum),
          column("painCount", ExportedCohortWeek::painCount));

  private OtherTables() {}

  private static List<String> details(ExportedAuditEntry entry) {
    return new TreeMap<>(entry.details())
        .entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).toList();
  }
}
