package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.deskbreak.AnsweredBreak;
import org.rhomboid.routine.domain.deskbreak.BreakReply;
import org.rhomboid.routine.domain.deskbreak.Replies;
import org.rhomboid.routine.domain.deskbreak.ReplyOutcome;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/**
 * Keeps what a member says to a break. The id tells nothing of the date, so the days that are planned are gone through, from today outwards. An answer stays for
 * {@link #DAYS_KEPT} days; what is older goes when the member answers the next break.
 */
@ApplicationScoped
public class AnswerBreak {

  /** How long answers are kept. */
  public static final int DAYS_KEPT = 90;

  private final Profiles profiles;
  private final SafetyGate safety;
  private final BreakInputs inputs;
  private final BreakAnswers answers;
  private final Clock clock;

  AnswerBreak(
      Profiles profiles, SafetyGate safety, BreakInputs inputs, BreakAnswers answers, Clock clock) {
    this.profiles = profiles;
    this.safety = safety;
    this.inputs = inputs;
    this.answers = answers;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<AnswerOutcome> answer(Member member, UUID id, BreakReply reply) {
    return profiles
        .findLocked(member)
        .chain(
            found ->
                found.isPresent()
                    ? answer(member, found.get(), id, reply)
                    : Uni.createFrom().item(new AnswerOutcome.ProfileRequired()));
  }

  private Uni<AnswerOutcome> answer(Member member, SavedProfile saved, UUID id, BreakReply reply) {
    return safety
        .holds(member)
        .chain(
            holds ->
                holds
                    ? Uni.createFrom().item(new AnswerOutcome.OnHold())
                    : find(member, saved.profile(), id, reply));
  }

  private Uni<AnswerOutcome> find(Member member, Profile profile, UUID id, BreakReply reply) {
    LocalDate today = MemberDay.at(clock.instant(), profile);
    return inputs
        .over(
            member,
            profile,
            today.minusDays(ReadBreaks.DAYS_AROUND),
            today.plusDays(ReadBreaks.DAYS_AROUND))
        .chain(basis -> AwayFromTheLoop.compute(() -> Sought.in(basis, today, id)))
        .chain(
            sought ->
                sought.isPresent()
                    ? reply(member, today, sought.get(), reply)
                    : Uni.createFrom().item(new AnswerOutcome.UnknownBreak()));
  }

  private Uni<AnswerOutcome> reply(
      Member member, LocalDate today, Sought sought, BreakReply reply) {
    Instant now = clock.instant();
    ReadBreak found = sought.found();
    ReplyOutcome outcome =
        Replies.decide(sought.request(), found.deskBreak(), found.answer(), reply, now);
    if (outcome instanceof ReplyOutcome.NotYet notYet) {
      return Uni.createFrom().item(new AnswerOutcome.NotYet(notYet.date()));
    }
    if (outcome instanceof ReplyOutcome.NoTime noTime) {
      return Uni.createFrom().item(new AnswerOutcome.NoTime(noTime.detail()));
    }
    return keep(member, today, sought, ((ReplyOutcome.Accepted) outcome));
  }

  private Uni<AnswerOutcome> keep(
      Member member, LocalDate today, Sought sought, ReplyOutcome.Accepted accepted) {
    ReadBreak answered = new ReadBreak(sought.found().deskBreak(), Optional.of(accepted.answer()));
    AnswerOutcome outcome = new AnswerOutcome.Answered(answered, sought.request().profile().zone());
    if (answered.equals(sought.found())) {
      return Uni.createFrom().item(outcome);
    }
    return answers
        .keep(member, new AnsweredBreak(answered.deskBreak(), accepted.answer()))
        .chain(() -> answers.deleteBefore(member, today.minusDays(DAYS_KEPT)))
        .replaceWith(outcome);
  }
}
