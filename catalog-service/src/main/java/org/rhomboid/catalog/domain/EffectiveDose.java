package org.rhomboid.catalog.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Planner 6: the one dose that counts is one source's, or ours where no article gives one. What a tenant lays down for its members goes before both.
 *
 * <p>Of the articles that say how much, the one that states most of sets, repetitions and hold: what it leaves open would have to be
 * filled in by us, and each such value is one that no article backs. Of equals the one with the lowest number: the articles are
 * of equal standing, so any fixed order does, and this one never changes with the order of a file. Two articles are never averaged
 * or merged, as the result would be a dose that nobody states. Ours counts only where no article says how much.
 */
public final class EffectiveDose {

  private static final Comparator<Dose> PREFERENCE =
      Comparator.comparing((Dose dose) -> !dose.source().equals(Source.TENANT))
          .thenComparing(dose -> !dose.source().isArticle())
          .thenComparing(Comparator.comparingInt(Dose::completeness).reversed())
          .thenComparing(Dose::source);

  private EffectiveDose() {}

  /** The dose that counts, or empty where none of these says how much. */
  public static Optional<Dose> of(List<Dose> doses) {
    return doses.stream().filter(Dose::saysHowMuch).min(PREFERENCE);
  }
}
