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

  /** Why a dose is the one that counts. */
  public enum Because {
    /** The tenant lays it down. */
    TENANT,
    /** No other article says how much. */
    ONLY_ARTICLE,
    /** It states more of sets, repetitions and hold than any other article. */
    MOST_COMPLETE,
    /** Others state as much: any fixed order does. */
    FIRST_OF_EQUALS,
    /** No article says how much: it is ours. */
    NO_ARTICLE
  }

  private EffectiveDose() {}

  /** Why the one that counts does. */
  public static Because because(List<Dose> doses) {
    Dose dose = of(doses).orElseThrow();
    if (dose.source().equals(Source.TENANT)) {
      return Because.TENANT;
    }
    List<Dose> articles =
        doses.stream().filter(it -> it.source().isArticle() && it.saysHowMuch()).toList();
    if (articles.isEmpty()) {
      return Because.NO_ARTICLE;
    }
    if (articles.size() == 1) {
      return Because.ONLY_ARTICLE;
    }
    long equals = articles.stream().filter(it -> it.completeness() == dose.completeness()).count();
    return equals == 1 ? Because.MOST_COMPLETE : Because.FIRST_OF_EQUALS;
  }

  /** The dose that counts, or empty where none of these says how much. */
  public static Optional<Dose> of(List<Dose> doses) {
    return doses.stream().filter(Dose::saysHowMuch).min(PREFERENCE);
  }
}
