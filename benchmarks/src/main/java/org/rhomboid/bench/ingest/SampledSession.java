package org.rhomboid.bench.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rhomboid.bench.parts.ProgressParts;
import org.rhomboid.bench.parts.SessionBody;
import org.rhomboid.bench.parts.SessionCall;
import org.rhomboid.bench.store.Database;
import org.rhomboid.bench.store.LoggedStatement;
import org.rhomboid.bench.store.PgbenchScript;
import org.rhomboid.bench.store.SampledCall;
import org.rhomboid.bench.store.StatementCapture;

/** The statements of one session, as the service sent them. */
record SampledSession(List<LoggedStatement> transaction, SampledCall call) {

  static SampledSession of(
      ProgressParts progress, Database database, SessionBody body, Members members) {
    List<SampledCall> calls = new ArrayList<>();
    List<LoggedStatement> found =
        new StatementCapture(database, progress.databaseLog())
            .of(
                time -> {
                  SampledCall call =
                      new SampledCall(Members.NAMES.name(time), UUID.randomUUID().toString());
                  calls.add(call);
                  SessionCall.record(
                      progress.port(),
                      members.tokens().get(time),
                      body.of(UUID.fromString(call.entity()), Instant.now()));
                },
                transaction -> calls.stream().anyMatch(call -> isOf(call, transaction)));
    return new SampledSession(
        found, calls.stream().filter(call -> isOf(call, found)).findFirst().orElseThrow());
  }

  private static boolean isOf(SampledCall call, List<LoggedStatement> transaction) {
    return transaction.get(0).user().equals(ProgressParts.ROLE)
        && transaction.stream().anyMatch(statement -> statement.values().contains(call.entity()));
  }

  PgbenchScript script(int members, boolean pipelined) {
    return PgbenchScript.of(
        transaction, call, PgbenchScript.Manner.randomly(Members.NAMES, members, pipelined));
  }
}
