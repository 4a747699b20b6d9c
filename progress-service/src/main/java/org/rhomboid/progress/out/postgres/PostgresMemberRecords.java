package org.rhomboid.progress.out.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction;
import org.rhomboid.kit.postgres.PipelinedTransaction.Step;
import org.rhomboid.progress.usecase.Change;
import org.rhomboid.progress.usecase.MemberRecord;
import org.rhomboid.progress.usecase.MemberRecords;

/** The hot path: two round trips for a session of the last practice day or later, three for a late one. */
@ApplicationScoped
class PostgresMemberRecords implements MemberRecords {

  private static final UUID NO_SESSION = new UUID(0, 0);

  private final PipelinedTransaction transaction;
  private final MemberRecordRows rows;
  private final RecordStatement writing;

  PostgresMemberRecords(
      PipelinedTransaction transaction, MemberRecordRows rows, RecordStatement writing) {
    this.transaction = transaction;
    this.rows = rows;
    this.writing = writing;
  }

  @Override
  public <R> Uni<R> change(
      Member member, UUID sessionId, Function<MemberRecord, Change<R>> decide) {
    return transaction.run(
        member.tenant(),
        MemberRecordRows.locking(member),
        MemberRecordRows.reading(member, sessionId),
        found -> decided(member, rows.record(found), decide));
  }

  @Override
  public Uni<MemberRecord> read(Member member) {
    return transaction.read(
        member.tenant(), MemberRecordRows.reading(member, NO_SESSION), rows::record);
  }

  private <R> Step<R> decided(
      Member member, MemberRecord known, Function<MemberRecord, Change<R>> decide) {
    return step(member, known, decide.apply(known));
  }

  private <R> Step<R> step(Member member, MemberRecord known, Change<R> change) {
    if (change instanceof Change.Nothing<R> nothing) {
      return new Step.Answer<>(nothing.answer());
    }
    if (change instanceof Change.NeedsPracticeDays<R> needs) {
      return new Step.ReadMore<>(
          MemberRecordRows.practiceDays(member), days -> refolded(member, known, needs, days));
    }
    Change.Recorded<R> recorded = (Change.Recorded<R>) change;
    return new Step.Write<>(writing.of(member, known.version(), recorded), recorded.answer());
  }

  private <R> Step<R> refolded(
      Member member, MemberRecord known, Change.NeedsPracticeDays<R> needs, RowSet<Row> days) {
    return step(member, known, needs.decide().apply(MemberRecordRows.practised(days)));
  }
}
