package org.rhomboid.progress.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rhomboid.progress.domain.ProgressEvent.Cause;
import org.rhomboid.progress.domain.streak.FoldedDays;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberFacts;
import org.rhomboid.progress.usecase.member.MemberHistory;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.Turn;
import org.rhomboid.progress.usecase.member.Write;

/**
 * A change of what the streak depends on beside sessions. Where it reaches back to the last practice day or behind it (it was heard of late), the dates since then
 * are judged anew: the result is as if it had been known in time.
 *
 * @param from the first date whose judgement it may change
 * @param apply the facts with the change
 */
record FactsChange(
    LocalDate from,
    UnaryOperator<MemberFacts> apply,
    Cause cause,
    String causedBy,
    List<Write> writes) {

  <R> Change<R> of(MemberRecord known, Instant now, R answer) {
    LocalDate judged = known.streak().lastPracticeDay();
    return judged == null || from.isAfter(judged)
        ? made(known, Turn.After.of(known).with(apply.apply(known.facts())), now, writes, answer)
        : new Change.NeedsHistory<>(from, null, history -> refolded(known, history, now, answer));
  }

  private <R> Change<R> refolded(MemberRecord known, MemberHistory history, Instant now, R answer) {
    MemberFacts facts = apply.apply(history.facts());
    if (facts.equals(history.facts())) {
      return new Change.Nothing<>(answer);
    }
    FoldedDays folded = history.fold(Map.of(), facts, known.safety());
    List<Write> all = new ArrayList<>(writes);
    all.addAll(Refolding.writes(Map.of(), folded));
    Turn.After after = Turn.After.of(known).with(folded.state()).with(facts);
    return made(known, after, now, all, answer);
  }

  private <R> Change<R> made(
      MemberRecord known, Turn.After after, Instant now, List<Write> all, R answer) {
    return new Change.Made<>(
        Turn.of(known, now).to(after, cause, causedBy, List.of(), all), answer);
  }
}
