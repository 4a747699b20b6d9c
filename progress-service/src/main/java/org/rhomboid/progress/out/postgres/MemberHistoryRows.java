package org.rhomboid.progress.out.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.progress.usecase.member.MemberFacts;
import org.rhomboid.progress.usecase.member.MemberHistory;

/** What is read where dates past are judged anew: everything since the last checkpoint before them. Its size follows the dates since then, not the history. */
@ApplicationScoped
class MemberHistoryRows {

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  /**
   * Folding from a checkpoint judges the dates since the practice day before it, and the whole of the week that this one is in where weeks are counted: pauses
   * and plans are read from there on.
   */
  private static final String READ =
      """
      with newest as (
        select coalesce(max(day), '-infinity') as day from member_day
        where tenant_id = $1 and member_id = $2 and counted > 0 and before is not null and day <= $3),
      start as (
        select newest.day, d.before,
          date_trunc('week', coalesce((d.before->>'lastPracticeDay')::date, newest.day)::timestamp)::date as judged
        from newest left join member_day d
          on d.tenant_id = $1 and d.member_id = $2 and d.day = newest.day)
      select start.before::text as checkpoint,
        (select jsonb_agg(to_jsonb(d) - 'before' order by d.day) from member_day d
          where d.tenant_id = $1 and d.member_id = $2 and d.day >= start.day)::text as days,
        (select jsonb_agg(to_jsonb(s)) from session s where s.tenant_id = $1 and s.member_id = $2
          and s.practice_day = $4 and s.revoked_at is null)::text as sessions,
        (select jsonb_agg(to_jsonb(c)) from check_in c where c.tenant_id = $1 and c.member_id = $2
          and c.day = $4)::text as check_ins,
        (select jsonb_agg(to_jsonb(a)) from pause a where a.tenant_id = $1 and a.member_id = $2
          and (a.to_date is null or a.to_date >= start.judged))::text as pauses,
        (select jsonb_agg(f.fact) from plan_fact f where f.tenant_id = $1 and f.member_id = $2
          and f.ends >= start.judged)::text as plans
      from start""";

  private final Columns columns;

  MemberHistoryRows(Columns columns) {
    this.columns = columns;
  }

  static Statement reading(Member member, LocalDate from, LocalDate rebuilt) {
    Tuple values =
        Tuple.tuple()
            .addString(member.tenant().id())
            .addString(member.id())
            .addLocalDate(from.isBefore(EARLIEST) ? EARLIEST : from)
            .addLocalDate(rebuilt);
    return new Statement(READ, values);
  }

  /** @param known schedules and policies do not depend on the dates, and have been read */
  MemberHistory history(MemberFacts known, RowSet<Row> found) {
    Row row = found.iterator().next();
    return new MemberHistory(
        columns.streak(row.getString("checkpoint")),
        columns.days(row.getString("days")),
        columns.sessions(row.getString("sessions")),
        columns.checkIns(row.getString("check_ins")),
        known
            .withPauses(columns.pauses(row.getString("pauses")))
            .withPlans(columns.plans(row.getString("plans"))));
  }
}
