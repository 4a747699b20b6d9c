package org.rhomboid.progress.out.postgres.export;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.kit.postgres.PipelinedTransaction.Step;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.usecase.export.MemberExports;

/** Reads in one transaction, sessions page by page. It begins with the member's row held, so that all of it is as it was at that moment. */
@ApplicationScoped
class PostgresMemberExports implements MemberExports {

  private final PipelinedTransaction transaction;
  private final ExportRows rows;

  PostgresMemberExports(PipelinedTransaction transaction, ExportRows rows) {
    this.transaction = transaction;
    this.rows = rows;
  }

  @Override
  public Uni<MemberExport> read(Member member, Instant at) {
    Statement hold = ExportStatements.hold(member);
    return transaction.run(member, hold, hold, held -> others(member, at, unit(held)));
  }

  private Step<MemberExport> others(Member member, Instant at, String unit) {
    CompressedRows sessions = new CompressedRows();
    return new Step.ReadMore<>(
        ExportStatements.others(member),
        found -> {
          Row others = found.iterator().next();
          MemberExport export = rows.export(member, at, unit, others, sessions);
          return page(member, ExportStatements.firstSessions(member), sessions, export);
        });
  }

  /** @param export walks through {@code sessions}, which are complete once it is handed out */
  private Step<MemberExport> page(
      Member member, Statement statement, CompressedRows sessions, MemberExport export) {
    return new Step.ReadMore<>(statement, found -> taken(member, found, sessions, export));
  }

  private Step<MemberExport> taken(
      Member member, RowSet<Row> found, CompressedRows sessions, MemberExport export) {
    List<String> page = new ArrayList<>();
    Row last = null;
    for (Row row : found) {
      page.add(row.getString("row"));
      last = row;
    }
    sessions.add(page);
    if (page.size() < ExportStatements.PAGE) {
      return new Step.Answer<>(export);
    }
    Statement next =
        ExportStatements.sessionsAfter(
            member, last.getOffsetDateTime("completed_at"), last.getUUID("id"));
    return page(member, next, sessions, export);
  }

  private static String unit(RowSet<Row> held) {
    return held.iterator().hasNext() ? held.iterator().next().getString("unit") : null;
  }
}
