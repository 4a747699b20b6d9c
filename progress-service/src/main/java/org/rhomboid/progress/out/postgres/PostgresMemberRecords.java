package org.rhomboid.progress.out.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction;
import org.rhomboid.kit.postgres.PipelinedTransaction.Step;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;

/** The hot path: two round trips for whatever is appended, three where dates past are judged anew. */
@ApplicationScoped
class PostgresMemberRecords implements MemberRecords {

  private final PipelinedTransaction transaction;
  private final MemberRecordRows records;
  private final MemberHistoryRows histories;
  private final ChangeStatement writing;

  PostgresMemberRecords(
      PipelinedTransaction transaction,
      MemberRecordRows records,
      MemberHistoryRows histories,
      ChangeStatement writing) {
    this.transaction = transaction;
    this.records = records;
    this.histories = histories;
    this.writing = writing;
  }

  @Override
  public <R> Uni<R> change(
      Member member,
      Optional<String> unit,
      Question question,
      Function<MemberRecord, Change<R>> decide) {
    return transaction.run(
        member,
        MemberRecordRows.locking(member),
        MemberRecordRows.reading(member, question),
        found -> decided(new Asking(member, unit, records.record(found)), decide));
  }

  @Override
  public Uni<MemberRecord> read(Member member) {
    return transaction.read(
        member.tenant(), MemberRecordRows.reading(member, Question.NONE), records::record);
  }

  @Override
  public <R> Uni<R> read(Member member, LocalDate from, Reading<R> reading) {
    return change(
        member,
        Optional.empty(),
        Question.NONE,
        known ->
            new Change.NeedsHistory<>(
                from, null, history -> new Change.Nothing<>(reading.of(known, history))));
  }

  private <R> Step<R> decided(Asking asking, Function<MemberRecord, Change<R>> decide) {
    return step(asking, decide.apply(asking.known()));
  }

  private <R> Step<R> step(Asking asking, Change<R> change) {
    if (change instanceof Change.Nothing<R> nothing) {
      return new Step.Answer<>(nothing.answer());
    }
    if (change instanceof Change.NeedsHistory<R> needs) {
      return new Step.ReadMore<>(
          MemberHistoryRows.reading(asking.member(), needs.from(), needs.rebuilt()),
          found -> refolded(asking, needs, found));
    }
    Change.Made<R> made = (Change.Made<R>) change;
    return new Step.Write<>(
        writing.of(asking.member(), asking.unit(), made.change()), made.answer());
  }

  private <R> Step<R> refolded(Asking asking, Change.NeedsHistory<R> needs, RowSet<Row> found) {
    return step(asking, needs.decide().apply(histories.history(asking.known().facts(), found)));
  }

  private record Asking(Member member, Optional<String> unit, MemberRecord known) {}
}
