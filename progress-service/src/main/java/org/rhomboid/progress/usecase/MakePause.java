package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent.Cause;
import org.rhomboid.progress.domain.pause.MemberPause;
import org.rhomboid.progress.domain.pause.PauseRefusal;
import org.rhomboid.progress.domain.pause.PauseRules;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberFacts;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.StoredPause;
import org.rhomboid.progress.usecase.member.Turn;
import org.rhomboid.progress.usecase.member.Write;

/** Makes a pause, once per id. */
@ApplicationScoped
public class MakePause {

  private final MemberRecords records;
  private final Clock clock;

  MakePause(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** @param fingerprint of the request, to tell a repetition from another pause with the same id */
  public Uni<PauseOutcome> make(
      Member member, Optional<String> unit, MemberPause pause, String fingerprint) {
    StoredPause sent = new StoredPause(pause, clock.instant(), fingerprint);
    return records.change(member, unit, Question.pause(pause.id()), known -> decide(known, sent));
  }

  private static Change<PauseOutcome> decide(MemberRecord known, StoredPause sent) {
    Instant now = sent.createdAt();
    if (known.settings().isErased(now)) {
      return new Change.Nothing<>(new PauseOutcome.MemberErased());
    }
    if (known.asked().pause().isPresent()) {
      return new Change.Nothing<>(repeated(known, known.asked().pause().get(), sent));
    }
    List<PauseRefusal> refusals = PauseRules.refusals(sent.pause(), known.today(now));
    return refusals.isEmpty()
        ? made(known, sent)
        : new Change.Nothing<>(new PauseOutcome.Refused(refusals));
  }

  private static PauseOutcome repeated(MemberRecord known, StoredPause stored, StoredPause sent) {
    return stored.fingerprint().equals(sent.fingerprint())
        ? new PauseOutcome.AlreadyMade(stored, known.streakAt(sent.createdAt()))
        : new PauseOutcome.IdReused();
  }

  private static Change<PauseOutcome> made(MemberRecord known, StoredPause sent) {
    MemberFacts after = with(known.facts(), sent.pause());
    return new FactsChange(
            sent.pause().from(),
            facts -> with(facts, sent.pause()),
            Cause.PAUSED,
            sent.pause().id().toString(),
            List.of(new Write.KeepPause(sent)))
        .of(
            known,
            sent.createdAt(),
            new PauseOutcome.Made(
                sent, Turn.After.of(known).with(after).streakAt(sent.createdAt())));
  }

  private static MemberFacts with(MemberFacts facts, MemberPause pause) {
    List<MemberPause> pauses = new ArrayList<>(facts.pauses());
    pauses.add(pause);
    return facts.withPauses(pauses);
  }
}
