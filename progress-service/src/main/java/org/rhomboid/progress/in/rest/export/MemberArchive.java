package org.rhomboid.progress.in.rest.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.in.rest.SessionRequest;

/** All that is held of a member as a ZIP of JSON files, which are exact, and CSV files, which are for spreadsheets. README.txt in it says what is where. */
final class MemberArchive {

  static final String FORMAT = "rhomboid-member-export";
  static final int VERSION = 1;

  private final MemberExport export;
  private final ZipArchive zip;

  /** What the archive is, and what is in it: the file beside itself, in their order. */
  record Manifest(
      String format,
      int version,
      Instant exportedAt,
      String tenant,
      String member,
      String unit,
      String level,
      List<ZipArchive.Entry> files) {}

  private MemberArchive(MemberExport export, OutputStream out) {
    this.export = export;
    this.zip = new ZipArchive(out, export.exportedAt());
  }

  /** Writes the archive and leaves the stream open. */
  static void write(MemberExport export, OutputStream out) throws IOException {
    new MemberArchive(export, out).write();
  }

  private void write() throws IOException {
    zip.add("README.txt", MemberArchive::readMe);
    addSessions();
    addReports();
    addFacts();
    zip.add("manifest.json", ExportJson.of(manifest()));
    zip.finish();
  }

  private void addSessions() throws IOException {
    Iterator<List<SessionRequest>> batches = new SessionBatches(export.sessions());
    for (int number = 1; batches.hasNext(); number++) {
      String name = number == 1 ? "sessions.json" : "sessions-" + number + ".json";
      zip.add(name, ExportJson.list("sessions", batches.next().stream()));
    }
    Stream<SessionTables.Decided> decided = sessions().map(SessionTables.Decided::of);
    zip.add("sessions-recorded.json", ExportJson.list("sessions", decided));
    zip.add("sessions.csv", SessionTables.SESSIONS.of(sessions()));
    zip.add("session-items.csv", SessionTables.ITEMS.of(sessions().flatMap(SessionTables::items)));
    zip.add("sessions-revoked.json", ExportJson.list("sessions", export.revoked().stream()));
    zip.add("sessions-revoked.csv", SessionTables.REVOKED.of(export.revoked().stream()));
  }

  private void addReports() throws IOException {
    zip.add("check-ins.json", ExportJson.list("checkIns", export.checkIns().stream()));
    zip.add("check-ins.csv", OtherTables.CHECK_INS.of(export.checkIns().stream()));
    zip.add("safety.json", ExportJson.list("safety", export.safety().stream()));
    zip.add("safety.csv", OtherTables.SAFETY.of(export.safety().stream()));
    zip.add("consents.json", ExportJson.list("consents", export.consents().stream()));
    zip.add("consents.csv", OtherTables.CONSENTS.of(export.consents().stream()));
    zip.add("audit.json", ExportJson.list("audit", export.audit().stream()));
    zip.add("audit.csv", OtherTables.AUDIT.of(export.audit().stream()));
  }

  private void addFacts() throws IOException {
    zip.add("cohort-weeks.json", ExportJson.list("weeks", export.cohortWeeks().stream()));
    zip.add("cohort-weeks.csv", OtherTables.COHORT_WEEKS.of(export.cohortWeeks().stream()));
    zip.add("pauses.json", ExportJson.list("pauses", export.pauses().stream()));
    zip.add("pauses.csv", OtherTables.PAUSES.of(export.pauses().stream()));
    zip.add("schedules.json", ExportJson.list("schedules", export.schedules().stream()));
    zip.add("plans.json", ExportJson.list("plans", export.plans().stream()));
  }

  private Manifest manifest() {
    return new Manifest(
        FORMAT,
        VERSION,
        export.exportedAt(),
        export.tenant(),
        export.member(),
        export.unit(),
        export.level(),
        zip.entries());
  }

  private Stream<ExportedSession> sessions() {
    return StreamSupport.stream(export.sessions().spliterator(), false);
  }

  private static int readMe(OutputStream out) throws IOException {
    out.write(ReadMe.TEXT.getBytes(UTF_8));
    return 1;
  }
}
