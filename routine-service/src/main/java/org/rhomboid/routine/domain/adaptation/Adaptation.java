package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * What follows from all that a member did and said.
 *
 * @param prescriptions by slug: of the exercises that a step changed, and of those that stay as they are for a reason; the others start where their level does
 * @param steps all ever taken, and those undone, by time
 * @param seeAProfessional whether weeks of practice did not make it better
 */
public record Adaptation(
    SortedMap<String, Prescription> prescriptions, List<Step> steps, boolean seeAProfessional) {

  public Adaptation {
    prescriptions = Collections.unmodifiableSortedMap(new TreeMap<>(prescriptions));
    steps = List.copyOf(steps);
  }

  /**
   * Goes through the facts by time, whatever order they come in; one that comes twice counts once.
   *
   * @param facts of the last 26 weeks; what was reached before speaks through the planned doses
   * @param catalog as of today: an exercise that it no longer has is passed over
   * @param profile as of today: rungs and substitutes are those that it admits
   * @param today the member's date
   */
  public static Adaptation of(
      AdaptationFacts facts, Catalog catalog, Profile profile, LocalDate today) {
    Courses courses = new Courses(catalog, profile);
    Timeline timeline = Timeline.of(facts);
    StepLog steps = new StepLog(facts.undone());
    new Practice(courses, timeline, steps).follow(today);
    return new Adaptation(
        courses.prescriptions(today),
        steps.all(),
        AdaptationRules.SEES_A_PROFESSIONAL.advises(timeline, profile, today));
  }
}
