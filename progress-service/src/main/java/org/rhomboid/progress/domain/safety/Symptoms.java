package org.rhomboid.progress.domain.safety;

import java.util.Set;

/**
 * The closed vocabulary of symptoms. The common ones and the first red flags are stated by the articles (000, 001, 002, 003, 004); the further red flags are
 * ours, from the IFOMPT framework (Finucane 2020) and public screening lists, to be reviewed by a clinician.
 */
public final class Symptoms {

  private static final Set<String> COMMON =
      Set.of(
          "dull-pain",
          "sharp-pain",
          "burning-pain",
          "muscle-tightness",
          "stiffness",
          "shoulder-tension",
          "radiating-neck-discomfort",
          "throbbing-between-the-shoulder-blades",
          "soreness",
          "limited-mobility");

  private static final Set<String> RED_FLAGS =
      Set.of(
          "bladder-or-bowel-control-loss",
          "limb-weakness",
          "numbness-or-tingling",
          "severe-pain",
          "pain-longer-than-two-weeks",
          "persistent-pain");

  private static final Set<String> FURTHER_RED_FLAGS =
      Set.of(
          "saddle-numbness",
          "chest-pain",
          "breathlessness",
          "tearing-pain-between-the-shoulder-blades",
          "fainting",
          "progressive-leg-weakness",
          "recent-fall-or-accident",
          "fever-with-back-pain",
          "unexplained-weight-loss",
          "history-of-cancer",
          "unrelenting-night-pain",
          "serious-injury");

  private Symptoms() {}

  public static boolean isKnown(String word) {
    return COMMON.contains(word) || RED_FLAGS.contains(word) || FURTHER_RED_FLAGS.contains(word);
  }
}
