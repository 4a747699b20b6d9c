package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.domain.privacy.AuditedAction;
import org.rhomboid.progress.domain.safety.Clearance;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.SafetyChange;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.SafetyRecord.Kind;
import org.rhomboid.progress.usecase.member.Turn;
import org.rhomboid.progress.usecase.member.Write;
import org.rhomboid.progress.usecase.privacy.Actor;

/** Records that a professional cleared a member: beside two better days after strong pain, the only way out of a hold. */
@ApplicationScoped
public class ClearSafety {

  private final MemberRecords records;
  private final Clock clock;

  ClearSafety(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /**
   * A confirmation.
   *
   * @param findings that it is about; empty: all that are open
   * @param coach who confirms it in the member's place; null: the member does
   * @param note what was said of it; null where nothing was
   */
  public record Confirmation(Set<UUID> findings, Actor coach, String note) {

    String actor() {
      return coach == null ? "member" : "coach";
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    /**
     * @param cleared how many findings ended
     * @param safety what is open now
     */
    record Confirmed(int cleared, SafetyState safety) implements Outcome {}

    /** Some of the findings were never open: nothing is cleared. */
    record UnknownFindings(Set<UUID> findings) implements Outcome {}

    /** Nothing is kept of such a member. */
    record UnknownMember() implements Outcome {}

    record MemberErased() implements Outcome {}
  }

  public Uni<Outcome> clear(Member member, Confirmation confirmation) {
    Instant now = clock.instant();
    return records.change(
        member, Optional.empty(), Question.NONE, known -> decide(member, known, confirmation, now));
  }

  private static Change<Outcome> decide(
      Member member, MemberRecord known, Confirmation confirmation, Instant now) {
    if (known.settings().isErased(now)) {
      return new Change.Nothing<>(new Outcome.MemberErased());
    }
    if (known.version() == 0) {
      return new Change.Nothing<>(new Outcome.UnknownMember());
    }
    Set<UUID> unknown = unknown(known.safety(), confirmation.findings());
    if (!unknown.isEmpty()) {
      return new Change.Nothing<>(new Outcome.UnknownFindings(unknown));
    }
    SafetyChange change =
        Clearance.of(known.safety(), confirmation.findings(), now, known.today(now));
    return change.cleared().isEmpty() && confirmation.coach() == null
        ? new Change.Nothing<>(new Outcome.Confirmed(0, known.safety()))
        : cleared(member, known, confirmation, change, now);
  }

  private static Set<UUID> unknown(SafetyState safety, Set<UUID> findings) {
    return findings.stream().filter(id -> safety.finding(id).isEmpty()).collect(Collectors.toSet());
  }

  private static Change<Outcome> cleared(
      Member member,
      MemberRecord known,
      Confirmation confirmation,
      SafetyChange change,
      Instant now) {
    return new Change.Made<>(
        Turn.of(known, now)
            .to(
                Turn.After.of(known).with(change.after()),
                ProgressEvent.Cause.RESUMED,
                change.cleared().isEmpty() ? "" : change.cleared().get(0).id().toString(),
                change.published()
                    ? List.of(new ProgressEvent.SafetyChanged(change.after(), now))
                    : List.of(),
                log(member, confirmation, change, now)),
        new Outcome.Confirmed(change.cleared().size(), change.after()));
  }

  /** What a coach learns of a member is recorded, also where there was nothing to clear. */
  private static List<Write> log(
      Member member, Confirmation confirmation, SafetyChange change, Instant now) {
    List<Write> log = new ArrayList<>();
    for (Finding finding : change.cleared()) {
      log.add(
          SafetyLog.entry(Kind.CLEARED, finding, now, confirmation.actor(), confirmation.note()));
    }
    if (confirmation.coach() != null) {
      log.add(
          new Write.AddAudit(
              confirmation.coach(),
              AuditedAction.of(AuditAction.MEMBER_CLEARED, now).about(member.id())));
    }
    return log;
  }
}
