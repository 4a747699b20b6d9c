package org.rhomboid.routine.domain.planning.advice;

import java.util.List;
import java.util.Optional;

/**
 * One of the rules that together leave no lawful choice: the one that asks for something, or one that keeps out what would answer it.
 *
 * @param rule the number of the planner's hard rule; empty where it is none: the week is over, or the member's own answers keep an exercise out
 * @param code UPPER_SNAKE_CASE
 * @param text in English, for the member alone: it may name a condition
 * @param slugs the exercises that it keeps out; empty where it asks for something
 */
public record Clash(Optional<Integer> rule, String code, String text, List<String> slugs) {

  public Clash {
    slugs = List.copyOf(slugs);
  }

  static Clash asking(int rule, String code, String text) {
    return new Clash(Optional.of(rule), code, text, List.of());
  }
}
