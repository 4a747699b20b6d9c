package org.rhomboid.routine.domain.adaptation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.performed.PainReport;

/**
 * The facts, cut at what led to a step.
 *
 * @param isABreak whether nothing but time led to it
 * @param before those before it
 * @param upTo those up to it
 */
record Cut(boolean isABreak, AdaptationFacts before, AdaptationFacts upTo) {

  static Cut at(Step step, AdaptationFacts facts) {
    boolean isABreak = step.code().row() == 7;
    List<Sitting> sittings = facts.sittings();
    List<PainReport> reports = facts.reports();
    for (Sitting sitting : sittings) {
      UUID id = sitting.session().id();
      if (isABreak && step.id().equals(Step.id(id, step.slug(), step.code()))) {
        AdaptationFacts all = only(facts, step.date());
        return new Cut(true, all, all);
      }
      if (step.id().equals(Step.id(id, step.slug(), step.code()))) {
        Instant at = sitting.session().completedAt();
        return new Cut(false, only(facts, at, false, id), only(facts, at, true, id));
      }
    }
    for (PainReport report : reports) {
      if (step.id().equals(Step.id(report.id(), step.slug(), step.code()))) {
        return new Cut(
            false,
            only(facts, report.at(), false, report.id()),
            only(facts, report.at(), true, report.id()));
      }
    }
    throw new AssertionError("nothing led to " + step);
  }

  AdaptationFacts upToWith(UUID undone) {
    return new AdaptationFacts(upTo.sittings(), upTo.reports(), Set.of(undone));
  }

  private static AdaptationFacts only(AdaptationFacts facts, java.time.LocalDate before) {
    return new AdaptationFacts(
        facts.sittings().stream()
            .filter(it -> it.session().practiceDay().isBefore(before))
            .toList(),
        facts.reports().stream().filter(it -> it.date().isBefore(before)).toList(),
        Set.of());
  }

  /** The reports of a session count with it, whenever they were made. */
  private static AdaptationFacts only(
      AdaptationFacts facts, Instant at, boolean included, UUID cause) {
    return new AdaptationFacts(
        facts.sittings().stream()
            .filter(it -> !it.session().completedAt().isAfter(at))
            .filter(it -> included || !it.session().id().equals(cause))
            .toList(),
        facts.reports().stream()
            .filter(it -> !it.at().isAfter(at))
            .filter(it -> included || !it.id().equals(cause))
            .toList(),
        Set.of());
  }
}
