package org.rhomboid.bench.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.rhomboid.bench.parts.ProgressParts;
import org.rhomboid.bench.parts.SessionBody;
import org.rhomboid.bench.parts.TemplateMember;
import org.rhomboid.bench.store.Database;
import org.rhomboid.bench.store.MemberCopies;
import org.rhomboid.bench.store.MemberNames;

/**
 * Thousands of members who have practised on each of the last days and not yet today, and who do so again before each pass: so that a session is what it is
 * on an ordinary day, the first one of its date, which goes on with a streak and moves the instant at which that would lapse.
 */
final class Members {

  static final MemberNames NAMES = new MemberNames("member-", 6);
  private static final TemplateMember TEMPLATE =
      new TemplateMember("template", ZoneId.of("UTC"), LocalTime.MIDNIGHT);
  private static final int DAYS = 5;
  private static final List<String> TABLES =
      List.of("member_schedule", "member_progress", "member_day", "streak_due");

  private static final List<String> REMEMBER =
      List.of(
          "create table bench_progress as select tenant_id, member_id, streak, safety from member_progress",
          "alter table bench_progress add primary key (tenant_id, member_id)",
          "create table bench_day as select tenant_id, member_id, day from member_day",
          "alter table bench_day add primary key (tenant_id, member_id, day)",
          "create table bench_due as select tenant_id, member_id, due_at from streak_due",
          "alter table bench_due add primary key (tenant_id, member_id)",
          "vacuum analyze");

  private static final List<String> NEW_DAY =
      List.of(
          "delete from member_day d where not exists (select from bench_day b"
              + " where (b.tenant_id, b.member_id, b.day) = (d.tenant_id, d.member_id, d.day))",
          "update member_progress p set streak = b.streak, safety = b.safety from bench_progress b"
              + " where (b.tenant_id, b.member_id) = (p.tenant_id, p.member_id) and b.streak <> p.streak",
          "update streak_due u set due_at = b.due_at from bench_due b"
              + " where (b.tenant_id, b.member_id) = (u.tenant_id, u.member_id) and b.due_at <> u.due_at",
          "vacuum analyze member_progress, member_day, streak_due, session");

  private final Database database;
  private final List<String> tokens;

  private Members(Database database, List<String> tokens) {
    this.database = database;
    this.tokens = tokens;
  }

  static Members load(ProgressParts progress, Database database, SessionBody body, int number) {
    Instant today = Instant.now();
    List<Instant> days =
        IntStream.range(0, DAYS).mapToObj(day -> today.minus(Duration.ofDays(DAYS - day))).toList();
    TEMPLATE.record(progress, database, body, days);
    MemberCopies copies = new MemberCopies(database, ProgressParts.TENANT, TEMPLATE.member());
    TABLES.forEach(table -> copies.add(table, NAMES, 1, 0, number));
    REMEMBER.forEach(database::execute);
    List<String> tokens =
        IntStream.range(0, number)
            .parallel()
            .mapToObj(member -> progress.token(NAMES.name(member)))
            .toList();
    return new Members(database, tokens);
  }

  List<String> tokens() {
    return tokens;
  }

  /** Nobody has practised today. */
  void beginDay() {
    NEW_DAY.forEach(database::execute);
  }
}
