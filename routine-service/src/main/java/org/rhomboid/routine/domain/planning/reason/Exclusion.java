package org.rhomboid.routine.domain.planning.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.catalog.Withdrawal;

/** Why an exercise is out. */
public record Exclusion(String code, String text) implements Reason {

  public static Exclusion noEquipment(List<String> missing, String conjunction) {
    return new Exclusion(
        "NO_EQUIPMENT",
        missing.stream()
            .map(Vocabulary::spoken)
            .collect(Collectors.joining(" " + conjunction + " ", "no ", "")));
  }

  public static Exclusion notInTheSettings() {
    return new Exclusion("NOT_IN_THE_SETTINGS", "not where you exercise");
  }

  public static Exclusion disliked() {
    return new Exclusion("DISLIKED", "disliked");
  }

  public static Exclusion avoided() {
    return new Exclusion("TEMPLATE_AVOIDS", "your organisation's programme leaves it out");
  }

  public static Exclusion blocked(Caution caution) {
    return new Exclusion(
        "CONDITION", Vocabulary.spoken(caution.condition()) + ": " + caution.reason());
  }

  public static Exclusion noDose() {
    return new Exclusion("NO_DOSE", "no dose is known");
  }

  public static Exclusion alreadyIn() {
    return new Exclusion("ALREADY_IN", "already in the session");
  }

  public static Exclusion noStretchFollows() {
    return new Exclusion("NO_STRETCH_FOLLOWS", "no stretch of the same place would follow");
  }

  public static Exclusion doneTheDayBefore() {
    return new Exclusion("DONE_THE_DAY_BEFORE", "done yesterday: these muscles rest a day");
  }

  public static Exclusion doneTheDayAfter() {
    return new Exclusion("DONE_THE_DAY_AFTER", "done the day after: these muscles rest a day");
  }

  public static Exclusion overTheTime() {
    return new Exclusion("OVER_THE_TIME", "over the time");
  }

  public static Exclusion othersServeBetter() {
    return new Exclusion("OTHERS_SERVE_BETTER", "others serve your goals better this week");
  }

  /**
   * @param because what the member's answers said
   */
  public static Exclusion outUntil(LocalDate date, Optional<String> because) {
    return new Exclusion("OUT_FOR_NOW", "out until " + date + because.map(": "::concat).orElse(""));
  }

  /**
   * @param other the slug of what takes its place
   * @param because what the member's answers said
   */
  public static Exclusion replaced(String other, Optional<String> because) {
    return new Exclusion(
        "REPLACED",
        Vocabulary.spoken(other) + " takes its place" + because.map(": "::concat).orElse(""));
  }

  public static Exclusion withdrawn(Withdrawal why) {
    return why == Withdrawal.RECALLED
        ? new Exclusion("RECALLED", "recalled: it is not safe")
        : new Exclusion("RETIRED", "not offered any more");
  }

  public static Exclusion noSession() {
    return new Exclusion("NO_SESSION", "no session could be planned");
  }
}
