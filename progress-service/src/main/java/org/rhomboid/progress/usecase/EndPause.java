package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent.Cause;
import org.rhomboid.progress.domain.pause.MemberPause;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberFacts;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.StoredPause;
import org.rhomboid.progress.usecase.member.Write;

/** Ends a pause: today is the first date that asks for practice again. One that has not begun is as if never made; one that is over stays, as days past do. */
@ApplicationScoped
public class EndPause {

  private final MemberRecords records;
  private final Clock clock;

  EndPause(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  public Uni<PauseOutcome> end(Member member, UUID id) {
    Instant now = clock.instant();
    return records.change(
        member, Optional.empty(), Question.pause(id), known -> decide(known, now));
  }

  private static Change<PauseOutcome> decide(MemberRecord known, Instant now) {
    if (known.settings().isErased(now)) {
      return new Change.Nothing<>(new PauseOutcome.MemberErased());
    }
    if (known.asked().pause().isEmpty()) {
      return new Change.Nothing<>(new PauseOutcome.Unknown());
    }
    StoredPause stored = known.asked().pause().get();
    LocalDate today = known.today(now);
    boolean over = stored.pause().to() != null && stored.pause().to().isBefore(today);
    return over ? new Change.Nothing<>(new PauseOutcome.Over()) : ended(known, stored, today, now);
  }

  private static Change<PauseOutcome> ended(
      MemberRecord known, StoredPause stored, LocalDate today, Instant now) {
    MemberPause pause = stored.pause();
    Optional<MemberPause> left =
        pause.from().isBefore(today)
            ? Optional.of(pause.endedOn(today.minusDays(1)))
            : Optional.empty();
    Write write =
        left.<Write>map(
                shorter ->
                    new Write.KeepPause(
                        new StoredPause(shorter, stored.createdAt(), stored.fingerprint())))
            .orElseGet(() -> new Write.RemovePause(pause));
    return new FactsChange(
            today.isAfter(pause.from()) ? today : pause.from(),
            facts -> instead(facts, pause, left),
            Cause.RESUMED,
            pause.id().toString(),
            List.of(write))
        .of(known, now, new PauseOutcome.Ended());
  }

  private static MemberFacts instead(
      MemberFacts facts, MemberPause ended, Optional<MemberPause> left) {
    return facts.withPauses(
        facts.pauses().stream()
            .map(pause -> pause.id().equals(ended.id()) ? left : Optional.of(pause))
            .flatMap(Optional::stream)
            .toList());
  }
}
