package org.rhomboid.progress.usecase;

import static java.util.Comparator.comparing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.session.PerformedSession;

/**
 * Records many sessions of a member, each by itself: one that is refused stops no other. The earliest goes first, whatever order they were sent in: so what was
 * kept while a phone was offline is appended, and nothing is judged twice. Corrections go last.
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
    return Multi.createFrom()
        .iterable(inOrder(sent))
        .onItem()
        .transformToUniAndConcatenate(one -> record(member, unit, one))
        .collect()
        .asList();
  }

  /** Corrections last and as they were sent: what they correct may be among the others, or be a correction itself. */
  private static List<Sent> inOrder(List<Sent> sent) {
    Map<Boolean, List<Sent>> byCorrecting =
        sent.stream().collect(Collectors.partitioningBy(it -> it.session().replaces() != null));
    Stream<Sent> earliestFirst =
        byCorrecting.get(false).stream().sorted(comparing(it -> it.session().completedAt()));
    return Stream.concat(earliestFirst, byCorrecting.get(true).stream()).toList();
  }

  private Uni<Became> record(Member member, Optional<String> unit, Sent one) {
    return recordSession
        .record(member, unit, one.session(), one.fingerprint())
        .map(outcome -> new Became(one.index(), outcome));
  }
}
