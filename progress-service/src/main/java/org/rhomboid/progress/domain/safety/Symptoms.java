package org.rhomboid.progress.domain.safety;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The closed vocabulary of symptoms. The common ones and the first red flags are stated by the articles (000, 001, 002,
 * 003, 004); the further red flags are ours, from the IFOMPT framework (Finucane 2020) and public screening lists, and
 * every urgency is ours too, both to be reviewed by a clinician.
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

  private static final Map<String, Urgency> RED_FLAGS =
      Map.ofEntries(
          entry("bladder-or-bowel-control-loss", Urgency.EMERGENCY),
          entry("limb-weakness", Urgency.URGENT),
          entry("numbness-or-tingling", Urgency.URGENT),
          entry("severe-pain", Urgency.SEE_A_PROFESSIONAL),
          entry("pain-longer-than-two-weeks", Urgency.SEE_A_PROFESSIONAL),
          entry("persistent-pain", Urgency.SEE_A_PROFESSIONAL),
          // ours from here on
          entry("saddle-numbness", Urgency.EMERGENCY),
          entry("chest-pain", Urgency.EMERGENCY),
          entry("breathlessness", Urgency.EMERGENCY),
          entry("tearing-pain-between-the-shoulder-blades", Urgency.EMERGENCY),
          entry("fainting", Urgency.EMERGENCY),
          entry("progressive-leg-weakness", Urgency.EMERGENCY),
          entry("recent-fall-or-accident", Urgency.URGENT),
          entry("fever-with-back-pain", Urgency.URGENT),
          entry("unexplained-weight-loss", Urgency.URGENT),
          entry("history-of-cancer", Urgency.URGENT),
          entry("unrelenting-night-pain", Urgency.URGENT),
          entry("serious-injury", Urgency.URGENT));

  private Symptoms() {}

  public static boolean isKnown(String word) {
    return COMMON.contains(word) || RED_FLAGS.containsKey(word);
  }

  /** The words that raise a finding. */
  public static Set<String> redFlags() {
    return RED_FLAGS.keySet();
  }

  static boolean isRedFlag(String word) {
    return RED_FLAGS.containsKey(word);
  }

  /** How urgent the word is; empty where it is common, and raises nothing. */
  public static Optional<Urgency> urgency(String word) {
    return Optional.ofNullable(RED_FLAGS.get(word));
  }
}
