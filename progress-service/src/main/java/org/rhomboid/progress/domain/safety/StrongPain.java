package org.rhomboid.progress.domain.safety;

/**
 * Safety 2: pain of 8 or more, whenever it was felt, before, after, alone or during an exercise.
 *
 * <p>It is {@link Urgency#URGENT}: it holds, and what is less urgent is advice that holds nothing and can be dismissed.
 * The symptom {@code severe-pain} is a word and stays advice; this is a number.
 */
public final class StrongPain {

  public static final String CODE = "pain-of-8-or-more";

  static final Urgency URGENCY = Urgency.URGENT;

  private static final int STRONG = 8;

  private StrongPain() {}

  static boolean isIn(Report report) {
    return report.worstPain().orElse(PainScale.LEAST) >= STRONG;
  }
}
