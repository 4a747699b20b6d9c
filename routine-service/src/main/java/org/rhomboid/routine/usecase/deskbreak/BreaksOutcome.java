package org.rhomboid.routine.usecase.deskbreak;

import java.time.LocalDate;

/** What became of a member's request for the breaks of a date. */
public sealed interface BreaksOutcome {

  /** Here they are. */
  record Read(BreakReading reading) implements BreaksOutcome {}

  /** The member has no profile to plan from. */
  record ProfileRequired() implements BreaksOutcome {}

  /** A safety hold is open. */
  record OnHold() implements BreaksOutcome {}

  /** No exercise has come from the catalog yet. */
  record CatalogNotReady() implements BreaksOutcome {}

  /** Only the dates from the first to the last are planned. */
  record DateRefused(LocalDate first, LocalDate last) implements BreaksOutcome {}
}
