package org.rhomboid.routine.domain.deskbreak;

import java.time.Instant;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.MemberDay;

/** What a reply to a break comes to. The last one counts, and the same one again changes nothing. */
public final class Replies {

  private final BreakRequest request;
  private final DeskBreak deskBreak;
  private final Optional<BreakAnswer> before;
  private final Instant now;

  private Replies(
      BreakRequest request, DeskBreak deskBreak, Optional<BreakAnswer> before, Instant now) {
    this.request = request;
    this.deskBreak = deskBreak;
    this.before = before;
    this.now = now;
  }

  /**
   * @param request of the date of the break
   * @param before what was said to it so far
   */
  public static ReplyOutcome decide(
      BreakRequest request,
      DeskBreak deskBreak,
      Optional<BreakAnswer> before,
      BreakReply reply,
      Instant now) {
    Replies replies = new Replies(request, deskBreak, before, now);
    if (reply instanceof BreakReply.Later later) {
      return replies.later(later);
    }
    if (reply instanceof BreakReply.Skip skip) {
      return replies.accepted(BreakAnswer.skipped(skip.reason(), now));
    }
    return replies.done();
  }

  private ReplyOutcome done() {
    return request.date().isAfter(MemberDay.at(now, request.profile()))
        ? new ReplyOutcome.NotYet(request.date())
        : accepted(BreakAnswer.done(now));
  }

  private ReplyOutcome later(BreakReply.Later later) {
    Optional<BreakAnswer> said = before.filter(it -> isRepeatedBy(later, it));
    if (said.isPresent()) {
      return new ReplyOutcome.Accepted(said.get());
    }
    Postponement postponement = Postponement.of(request, deskBreak, now, later.minutes());
    return postponement instanceof Postponement.Until until
        ? new ReplyOutcome.Accepted(BreakAnswer.later(until.at(), later.reason(), now))
        : new ReplyOutcome.NoTime(((Postponement.Refused) postponement).detail());
  }

  /** Sent twice, the first time counts: the second one does not put it off any further. */
  private boolean isRepeatedBy(BreakReply.Later later, BreakAnswer said) {
    Instant until = Postponement.until(deskBreak, said.at(), later.minutes());
    return now.isBefore(until)
        && said.laterUntil().equals(Optional.of(until))
        && said.reason().equals(later.reason());
  }

  private ReplyOutcome accepted(BreakAnswer answer) {
    boolean same =
        before
            .filter(it -> it.status() == answer.status() && it.reason().equals(answer.reason()))
            .isPresent();
    return new ReplyOutcome.Accepted(same ? before.get() : answer);
  }
}
