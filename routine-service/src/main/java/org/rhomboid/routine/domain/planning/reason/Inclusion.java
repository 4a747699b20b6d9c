package org.rhomboid.routine.domain.planning.reason;

import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Vocabulary;

/** Why an exercise is in, and in this form. */
public record Inclusion(String code, String text) implements Reason {

  public static Inclusion warmsUp() {
    return new Inclusion("WARMS_UP", "warms up before anything else");
  }

  public static Inclusion rolledBeforeStretching() {
    return new Inclusion("ROLLED_FIRST", "rolled first, a stretch of the same place follows");
  }

  public static Inclusion closes() {
    return new Inclusion("CLOSES", "closes the session with a stretch");
  }

  public static Inclusion doseOf(String source) {
    boolean article = source.chars().allMatch(Character::isDigit);
    String origin = source.equals("ours") ? "ours, no article states one" : "of " + source;
    return new Inclusion("DOSE", article ? "dose of article " + source : "dose " + origin);
  }

  public static Inclusion lessThanCalledFor() {
    return new Inclusion("FITS_THE_TIME", "less than your usual dose, so that it fits the time");
  }

  public static Inclusion moreThanCalledFor() {
    return new Inclusion("FILLS_THE_TIME", "more than your usual dose: nothing else fits the time");
  }

  /** A condition lowers the dose; the caution's reason names the change of technique. */
  public static Inclusion lowered(Caution caution) {
    return new Inclusion(
        "LOWEST_DOSE",
        "lowest dose: " + Vocabulary.spoken(caution.condition()) + ": " + caution.reason());
  }

  public static Inclusion warned(Caution caution) {
    return new Inclusion(
        "TAKE_CARE",
        "take care: " + Vocabulary.spoken(caution.condition()) + ": " + caution.reason());
  }
}
