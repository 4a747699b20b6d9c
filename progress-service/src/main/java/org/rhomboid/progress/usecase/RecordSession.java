package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.domain.session.ExerciseIsKnown;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.Recording;
import org.rhomboid.progress.domain.session.Refusal;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.StoredSession;

/** Records a performed session, once per id, with what it does to streak, safety and statistics. */
@ApplicationScoped
public class RecordSession {

  private final MemberRecords records;
  private final Exercises exercises;
  private final Clock clock;

  RecordSession(MemberRecords records, Exercises exercises, Clock clock) {
    this.records = records;
    this.exercises = exercises;
    this.clock = clock;
  }

  /**
   * @param unit the department that the token names
   * @param fingerprint of the request, to tell a repetition from another session with the same id
   */
  public Uni<SessionOutcome> record(
      Member member, Optional<String> unit, PerformedSession session, String fingerprint) {
    KnownExercises known = exercises.of(member.tenant());
    SentSession sent = new SentSession(session, fingerprint, known, clock.instant());
    Question question = Question.session(session.id(), session.replaces());
    return records.change(member, unit, question, record -> decide(record, sent));
  }

  private static Change<SessionOutcome> decide(MemberRecord known, SentSession sent) {
    if (known.settings().isErased(sent.at())) {
      return new Change.Nothing<>(new SessionOutcome.MemberErased());
    }
    if (known.asked().session().isPresent()) {
      return new Change.Nothing<>(repeated(known, known.asked().session().get(), sent));
    }
    Recording recording =
        Recording.of(
            sent.session(),
            sent.at(),
            known.settings().window(),
            known.streakFacts().schedules(),
            known.streak().latest());
    List<Refusal> refusals = refusals(known, sent, recording);
    if (recording instanceof Recording.Accepted accepted && refusals.isEmpty()) {
      return new SessionEntry(known, sent, accepted.session()).change();
    }
    return new Change.Nothing<>(new SessionOutcome.Refused(refusals));
  }

  private static SessionOutcome repeated(
      MemberRecord known, StoredSession stored, SentSession sent) {
    if (!stored.stands()) {
      return new SessionOutcome.Revoked();
    }
    return stored.fingerprint().equals(sent.fingerprint())
        ? new SessionOutcome.AlreadyRecorded(
            stored.session(), known.streakAt(sent.at()), known.safety())
        : new SessionOutcome.IdReused();
  }

  private static List<Refusal> refusals(MemberRecord known, SentSession sent, Recording recording) {
    List<Refusal> all = new ArrayList<>(ExerciseIsKnown.refusals(sent.session(), sent.exercises()));
    if (recording instanceof Recording.Refused refused) {
      all.addAll(refused.refusals());
    }
    if (known.settings().healthWithdrawn()) {
      all.addAll(Refusal.ConsentWithdrawn.of(sent.session()));
    }
    boolean corrects = sent.session().replaces() != null;
    if (corrects && known.asked().replaced().filter(StoredSession::stands).isEmpty()) {
      all.add(new Refusal.NothingToReplace());
    }
    return all;
  }
}
