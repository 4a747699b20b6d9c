package org.rhomboid.progress.usecase.member;

import java.time.LocalDate;
import java.util.function.Function;

/** What a decision about a member leads to. */
public sealed interface Change<R> {

  /** Nothing is written. */
  record Nothing<R>(R answer) implements Change<R> {}

  /**
   * Dates past have to be judged anew: decide again with them.
   *
   * @param from the first date whose judgement may change
   * @param rebuilt the date whose sessions are asked for; null where none is
   */
  record NeedsHistory<R>(
      LocalDate from, LocalDate rebuilt, Function<MemberHistory, Change<R>> decide)
      implements Change<R> {}

  /** All of it is written, or nothing. */
  record Made<R>(MemberChange change, R answer) implements Change<R> {}
}
