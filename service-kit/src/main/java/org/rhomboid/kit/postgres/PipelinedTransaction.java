package org.rhomboid.kit.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.rhomboid.kit.deadline.RequestDeadline;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.TenantScoped;

/**
 * A transaction in two round trips, for measured hot paths: {@code BEGIN}, the tenant and the read travel together; so do the one statement that writes and
 * {@code COMMIT}. The statement guards itself by the version that was read: when another writer was faster it writes nothing and all of it is tried again,
 * from the fourth time on with the row locked before the read. The lock is a statement of its own: a read that waits for it would see the locked row as it
 * is and everything beside it as it was before the wait.
 *
 * <p>It stands on futures and not on {@code Uni}, because a client that hangs up cancels a {@code Uni}: here the exchange always ends and the connection
 * always goes back.
 */
@ApplicationScoped
public class PipelinedTransaction {

  private static final int OPTIMISTIC_TRIES = 3;
  private static final String TENANT = "select set_config('app.tenant', $1, true)";
  private static final String MEMBER = TENANT + " from " + ErasedRows.SHARED_LOCK.formatted("$2");

  private final Pool pool;
  private final OutboxSignal signal;

  PipelinedTransaction(Pool pool, OutboxSignal signal) {
    this.pool = pool;
    this.signal = signal;
  }

  /**
   * @param owner a member's: then no erasure of the member comes in between, and what {@code read} says of one is true
   * @param lock locks the row that the version stands in, where there is one
   * @param read what to read
   * @param decide a pure function of what was read
   */
  public <R> Uni<R> run(
      TenantScoped owner, Statement lock, Statement read, Function<RowSet<Row>, Step<R>> decide) {
    Exchange<R> exchange = new Exchange<>(claiming(owner), lock, read, decide);
    return Uni.createFrom().completionStage(() -> attempt(exchange, 1).toCompletionStage());
  }

  /** Reads and writes nothing. */
  public <R> Uni<R> read(TenantScoped owner, Statement read, Function<RowSet<Row>, R> answer) {
    return run(owner.tenant(), read, read, found -> new Step.Answer<>(answer.apply(found)));
  }

  private static Statement claiming(TenantScoped owner) {
    String tenant = owner.tenant().id();
    return owner instanceof Member member
        ? new Statement(MEMBER, Tuple.of(tenant, MemberHash.of(member)))
        : new Statement(TENANT, Tuple.of(tenant));
  }

  private <R> Future<R> attempt(Exchange<R> exchange, int number) {
    return pool.getConnection()
        .compose(connection -> run(connection, exchange, number > OPTIMISTIC_TRIES))
        .compose(
            outcome ->
                outcome.lostRace()
                    ? attempt(exchange, number + 1)
                    : Future.succeededFuture(outcome.result()));
  }

  private <R> Future<Outcome<R>> run(
      SqlConnection connection, Exchange<R> exchange, boolean locked) {
    // Until it was free the time may have passed.
    if (RequestDeadline.isOver()) {
      return connection.close().compose(closed -> Future.failedFuture(RequestDeadline.exceeded()));
    }
    Future<RowSet<Row>> begun = connection.query("begin").execute();
    Future<RowSet<Row>> claimed = execute(connection, exchange.claim());
    Future<RowSet<Row>> held = locked ? execute(connection, exchange.lock()) : claimed;
    Future<RowSet<Row>> found = execute(connection, exchange.read());
    return Future.all(begun, claimed, held, found)
        .compose(all -> follow(connection, exchange.decide().apply(found.result())))
        .recover(failed -> rollback(connection).transform(done -> Future.failedFuture(failed)))
        .eventually(() -> connection.close());
  }

  private <R> Future<Outcome<R>> follow(SqlConnection connection, Step<R> step) {
    if (step instanceof Step.Answer<R> answer) {
      return rollback(connection).map(done -> new Outcome<>(answer.result(), false));
    }
    if (step instanceof Step.ReadMore<R> more) {
      return execute(connection, more.statement())
          .compose(found -> follow(connection, more.decide().apply(found)));
    }
    return write(connection, (Step.Write<R>) step);
  }

  private <R> Future<Outcome<R>> write(SqlConnection connection, Step.Write<R> step) {
    Future<RowSet<Row>> written = execute(connection, step.statement());
    Future<RowSet<Row>> committed = connection.query("commit").execute();
    return Future.all(written, committed).map(done -> outcome(step, written.result()));
  }

  private <R> Outcome<R> outcome(Step.Write<R> step, RowSet<Row> written) {
    if (written.rowCount() == 0) {
      return new Outcome<>(null, true);
    }
    signal.announced();
    signal.committed();
    return new Outcome<>(step.result(), false);
  }

  private static Future<RowSet<Row>> execute(SqlConnection connection, Statement statement) {
    return connection.preparedQuery(statement.sql()).execute(statement.values());
  }

  private static Future<RowSet<Row>> rollback(SqlConnection connection) {
    return connection.query("rollback").execute();
  }

  /** One statement and its values. */
  public record Statement(String sql, Tuple values) {}

  /** What a decision leads to. */
  public sealed interface Step<R> {

    /** Nothing is to be written. */
    record Answer<R>(R result) implements Step<R> {}

    /** One more look, in the same transaction, then another decision. */
    record ReadMore<R>(Statement statement, Function<RowSet<Row>, Step<R>> decide)
        implements Step<R> {}

    /** The one statement that writes everything; it has no row when its guard has lost the race. */
    record Write<R>(Statement statement, R result) implements Step<R> {}
  }

  private record Exchange<R>(
      Statement claim, Statement lock, Statement read, Function<RowSet<Row>, Step<R>> decide) {}

  private record Outcome<R>(R result, boolean lostRace) {}
}
