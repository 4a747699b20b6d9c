package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.session.PerformedSession;

/**
 * Records many sessions of a member, each by itself: one that is refused stops no other. The earliest goes first, whatever order they were sent in: so what was
 * kept while a phone was offline is appended, and nothing is judged twice.
 */
@ApplicationScoped
public class RecordSessions {

  private final RecordSession recordSession;

  RecordSessions(RecordSession recordSession) {
    this.recordSession = recordSession;
  }

  /**
   * A session of many.
   *
   * @param index its place in what was sent
   */
  public record Sent(int index, PerformedSession session, String fingerprint) {}

  /** What became of the one at this place. */
  public record Became(int index, SessionOutcome outcome) {}

  /** One after the other: they are changes of the same member. */
  public Uni<List<Became>> record(Member member, Optional<String> unit, List<Sent> sent) {
    List<Sent> earliestFirst =
        sent.stream().sorted(Comparator.comparing(one -> one.session().completedAt())).toList();
    return Multi.createFrom()
        .iterable(earliestFirst)
        .onItem()
        .transformToUniAndConcatenate(one -> record(member, unit, one))
        .collect()
        .asList();
  }

  private Uni<Became> record(Member member, Optional<String> unit, Sent one) {
    return recordSession
        .record(member, unit, one.session(), one.fingerprint())
        .map(outcome -> new Became(one.index(), outcome));
  }
}
