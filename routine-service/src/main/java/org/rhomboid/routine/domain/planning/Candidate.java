package org.rhomboid.routine.domain.planning;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.rule.MemberDose;

/**
 * An admitted exercise, numbered, with the doses that are tried: the one that the member's level
 * and answers call for, and smaller ones that fit into less time.
 */
final class Candidate {

  private final int number;
  private final MemberDose dose;
  private final SoftGoals goals;
  private final Kind kind;
  private final int strengthTarget;
  private final NumberSet followers;
  private final Chosen calledFor;
  private final Chosen lowest;

  /** The one called for first, then less and less. */
  private final Chosen[] doses;

  /**
   * @param number its place among the candidates
   * @param strengthTarget the number of what rule 5 lets rest a day; negative: nothing
   * @param followers the stretches that rule 2 accepts after it, if it is a release
   */
  Candidate(int number, MemberDose dose, SoftGoals goals, int strengthTarget, NumberSet followers) {
    this.number = number;
    this.dose = dose;
    this.goals = goals;
    this.kind = dose.exercise().kind();
    this.strengthTarget = strengthTarget;
    this.followers = followers;
    this.calledFor = with(dose.calledFor());
    this.lowest = dose.isLowered() ? calledFor : with(dose.lowest());
    this.doses = upToCalledFor();
  }

  int number() {
    return number;
  }

  Exercise exercise() {
    return dose.exercise();
  }

  String slug() {
    return exercise().slug();
  }

  Kind kind() {
    return kind;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The number of what rule 5 lets rest a day; negative: nothing. */
  int strengthTarget() {
    return strengthTarget;
  }

  /** The stretches that rule 2 accepts after it, if it is a release. */
  NumberSet followers() {
    return followers;
  }

  /** Those that concern the member, the strictest first. */
  List<Caution> cautions() {
    return dose.cautions();
  }

  /** Whose statement its doses come from. */
  String doseSource() {
    return dose.range().stated().source();
  }

  Chosen calledFor() {
    return calledFor;
  }

  Chosen lowest() {
    return lowest;
  }

  /** With the largest of its doses that fits the time, or null. */
  Chosen fitting(int seconds) {
    for (Chosen one : doses) {
      if (one.seconds() <= seconds) {
        return one;
      }
    }
    return null;
  }

  /** One step more than a dose; empty where it may not be raised. */
  Optional<Chosen> raised(Dose from) {
    return dose.raised(from).map(this::with);
  }

  /** Fewer sets, with the amounts called for and with the lowest. */
  private Chosen[] upToCalledFor() {
    if (lowest.dose().equals(calledFor.dose())) {
      return new Chosen[] {calledFor};
    }
    TreeMap<Integer, Chosen> bySeconds = new TreeMap<>();
    for (int sets = lowest.dose().sets(); sets < calledFor.dose().sets(); sets++) {
      keep(bySeconds, calledFor.dose().withSets(sets));
      keep(bySeconds, lowest.dose().withSets(sets));
    }
    keep(bySeconds, lowest.dose().withSets(calledFor.dose().sets()));
    bySeconds.put(calledFor.seconds(), calledFor);
    return bySeconds.descendingMap().values().toArray(Chosen[]::new);
  }

  private void keep(TreeMap<Integer, Chosen> bySeconds, Dose one) {
    Chosen chosen = with(one);
    bySeconds.putIfAbsent(chosen.seconds(), chosen);
  }

  private Chosen with(Dose one) {
    int seconds = dose.seconds(one);
    return new Chosen(this, one, seconds, goals.worth(exercise(), seconds));
  }
}
