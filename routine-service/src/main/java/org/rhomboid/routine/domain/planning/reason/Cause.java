package org.rhomboid.routine.domain.planning.reason;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Withdrawal;

/** Why a plan that was made changed. */
public record Cause(String code, String text) implements Reason {

  public static Cause gone() {
    return new Cause("CATALOG_GONE", "the catalog has it no longer");
  }

  public static Cause withdrawn(Withdrawal why) {
    return why == Withdrawal.RECALLED
        ? new Cause("RECALLED", "it was recalled: it is not safe")
        : new Cause("CATALOG_RETIRED", "it is not offered any more");
  }

  public static Cause otherDose() {
    return new Cause("CATALOG_DOSE", "the catalog states another dose for it");
  }

  public static Cause otherEntry() {
    return new Cause("CATALOG_ENTRY", "the catalog describes it differently");
  }

  /**
   * @param reason as the member put it
   */
  public static Cause swappedByYou(Optional<String> reason) {
    return new Cause(
        "YOUR_SWAP", "you asked for another exercise" + reason.map(it -> ": " + it).orElse(""));
  }

  public static Cause answered() {
    return new Cause("YOUR_ANSWERS", "as your answers say");
  }

  public static Cause movedByYou() {
    return new Cause("YOUR_MOVE", "you moved it");
  }

  public static Cause missed(LocalDate date) {
    return new Cause("MISSED", "not done on " + date + ": it moves on");
  }

  public static Cause madeRoom() {
    return new Cause("MADE_ROOM", "a missed session moved on and needed its day");
  }

  public static Cause noDayLeft() {
    return new Cause("NO_DAY_LEFT", "no day of the week is left for it");
  }

  /** A missed session whose work the days left take over. */
  public static Cause takenOver(LocalDate date) {
    return new Cause("TAKEN_OVER", "not done on " + date + ": the days left were planned anew");
  }

  public static Cause plannedAnew() {
    return new Cause("PLANNED_ANEW", "planned anew after a missed session");
  }

  public static Cause keepsToTheTime() {
    return new Cause("KEEPS_TO_THE_TIME", "less, so that the session keeps to its minutes");
  }

  public static Cause fillsUp() {
    return new Cause("FILLS_UP", "fills what became free in the session");
  }

  public static Cause strengthens() {
    return new Cause("STRENGTHENS", "every week strengthens too");
  }

  public static Cause onHold() {
    return new Cause("ON_HOLD", "a safety hold is open: nothing is planned until it ends");
  }

  public static Cause notLawful() {
    return new Cause("NO_LAWFUL_SESSION", "no session that fits you is left for this day");
  }

  public static Cause planSuperseded() {
    return new Cause("PLAN_SUPERSEDED", "another plan has taken the place of this one");
  }

  public static Cause notYourAnswers() {
    return new Cause(
        "NOT_YOUR_ANSWERS",
        "no answer of yours led to it: it follows from your profile or from the catalog");
  }

  public static Cause nothingToExchange() {
    return new Cause(
        "NOTHING_TO_EXCHANGE", "nothing took its place; plan the week anew with POST /plans");
  }
}
