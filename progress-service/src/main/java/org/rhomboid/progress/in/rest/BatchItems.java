package org.rhomboid.progress.in.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.progress.usecase.RecordSessions;
import org.rhomboid.progress.usecase.SessionOutcome;

/** What became of each session of a batch, in the order in which they were sent. */
final class BatchItems {

  private static final int CREATED = 201;
  private static final int OK = 200;

  private BatchItems() {}

  static List<SessionBatchResponse.Item> of(
      List<BatchReader.One> read, List<RecordSessions.Became> became) {
    Map<Integer, RecordSessions.Became> byIndex =
        became.stream()
            .collect(Collectors.toMap(RecordSessions.Became::index, Function.identity()));
    return read.stream()
        .map(
            one ->
                one.refused() == null
                    ? item(one, byIndex.get(one.index()).outcome())
                    : refused(one, one.refused().problem()))
        .toList();
  }

  private static SessionBatchResponse.Item item(BatchReader.One one, SessionOutcome outcome) {
    if (outcome instanceof SessionOutcome.Recorded recorded) {
      return recorded(one, CREATED, SessionResponse.of(recorded.session()));
    }
    if (outcome instanceof SessionOutcome.AlreadyRecorded again) {
      return recorded(one, OK, SessionResponse.of(again.session()));
    }
    return refused(one, SessionAnswers.refused(outcome).problem());
  }

  private static SessionBatchResponse.Item recorded(
      BatchReader.One one, int status, SessionResponse session) {
    return new SessionBatchResponse.Item(one.index(), one.id(), status, session, null);
  }

  /** The occurrence is the place in what was sent. */
  private static SessionBatchResponse.Item refused(BatchReader.One one, Problem problem) {
    return new SessionBatchResponse.Item(
        one.index(), one.id(), problem.status(), null, problem.at("#/" + one.index()));
  }
}
