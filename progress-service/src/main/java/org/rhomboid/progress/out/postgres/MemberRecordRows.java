package org.rhomboid.progress.out.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.session.LateWindow;
import org.rhomboid.progress.usecase.member.MemberFacts;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberSettings;
import org.rhomboid.progress.usecase.member.Question;

/** What every change reads first: always one row, with nulls for what there is not. */
@ApplicationScoped
class MemberRecordRows {

  /**
   * Pauses and plans from the week of the last practice day on, since older ones have been judged, but a week that is counted is judged as a whole; or from the
   * day before yesterday on, which is the earliest that can be somebody's today.
   */
  private static final String READ =
      """
      select p.version, p.streak::text as streak, p.safety::text as safety,
        nullif(u.due_at, 'infinity') as due_at, c.sequence as schedule_sequence,
        c.history::text as schedules, o.policy_history::text as policies, o.late_session_days,
        k.given as health_given, e.at as erased_at,
        (select jsonb_agg(to_jsonb(a)) from pause a where a.tenant_id = $1 and a.member_id = $2
          and (a.to_date is null or a.to_date >= judged.day))::text as pauses,
        (select jsonb_agg(f.fact) from plan_fact f where f.tenant_id = $1 and f.member_id = $2
          and f.ends >= judged.day)::text as plans,
        to_jsonb(s)::text as session, to_jsonb(r)::text as replaced,
        to_jsonb(i)::text as check_in, to_jsonb(q)::text as pause
      from (select 1) as always
      left join member_progress p on p.tenant_id = $1 and p.member_id = $2
      cross join lateral (select least(
        coalesce(date_trunc('week', (p.streak->>'lastPracticeDay')::timestamp)::date, 'infinity'),
        current_date - 2) as day) as judged
      left join member_schedule c on c.tenant_id = $1 and c.member_id = $2
      left join streak_due u on u.tenant_id = $1 and u.member_id = $2
      left join organization_settings o on o.tenant_id = $1
      left join consent_current k on k.tenant_id = $1 and k.member_id = $2
      left join erased e on e.tenant_id = $1 and e.member_hash = $7
      left join session s on s.tenant_id = $1 and s.member_id = $2 and s.id = $3
      left join session r on r.tenant_id = $1 and r.member_id = $2 and r.id = $4
      left join check_in i on i.tenant_id = $1 and i.member_id = $2 and i.id = $5
      left join pause q on q.tenant_id = $1 and q.member_id = $2 and q.id = $6""";

  private static final String LOCK =
      "select 1 from member_progress where tenant_id = $1 and member_id = $2 for update";

  private final Columns columns;

  MemberRecordRows(Columns columns) {
    this.columns = columns;
  }

  static Statement locking(Member member) {
    return new Statement(LOCK, Tuple.of(member.tenant().id(), member.id()));
  }

  static Statement reading(Member member, Question question) {
    Tuple values =
        Tuple.tuple()
            .addString(member.tenant().id())
            .addString(member.id())
            .addUUID(question.session())
            .addUUID(question.replaced())
            .addUUID(question.checkIn())
            .addUUID(question.pause())
            .addString(MemberHash.of(member));
    return new Statement(READ, values);
  }

  MemberRecord record(RowSet<Row> found) {
    Row row = found.iterator().next();
    Long version = row.getLong("version");
    SafetyState safety = columns.safety(row.getString("safety"));
    MemberFacts facts = facts(row);
    return new MemberRecord(
        version == null ? 0 : version,
        columns.streak(row.getString("streak")),
        safety,
        instant(row, "due_at"),
        facts,
        facts.forStreak(safety),
        settings(row),
        asked(row));
  }

  private MemberFacts facts(Row row) {
    Long sequence = row.getLong("schedule_sequence");
    return new MemberFacts(
        sequence == null ? 0 : sequence,
        columns.schedules(row.getString("schedules")),
        columns.policies(row.getString("policies")),
        columns.pauses(row.getString("pauses")),
        columns.plans(row.getString("plans")));
  }

  private static MemberSettings settings(Row row) {
    Integer lateDays = row.getInteger("late_session_days");
    Boolean healthGiven = row.getBoolean("health_given");
    return new MemberSettings(
        lateDays == null ? LateWindow.DEFAULT : new LateWindow(lateDays),
        Boolean.FALSE.equals(healthGiven),
        Optional.ofNullable(instant(row, "erased_at")));
  }

  private MemberRecord.Asked asked(Row row) {
    return new MemberRecord.Asked(
        columns.session(row.getString("session")),
        columns.session(row.getString("replaced")),
        columns.checkIn(row.getString("check_in")),
        columns.pause(row.getString("pause")));
  }

  private static Instant instant(Row row, String column) {
    OffsetDateTime at = row.getOffsetDateTime(column);
    return at == null ? null : at.toInstant();
  }
}
