package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.profile.Profile;

/** The courses of a member's exercises, and which of them may take another's place. */
final class Courses {

  private final Catalog catalog;
  private final Profile profile;
  private final Map<String, Course> bySlug = new HashMap<>();
  private final Map<String, Boolean> admitted = new HashMap<>();

  Courses(Catalog catalog, Profile profile) {
    this.catalog = catalog;
    this.profile = profile;
  }

  /** Empty where the catalog no longer has the exercise, or no dose of it is known. */
  Optional<Course> find(String slug) {
    Course known = bySlug.get(slug);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Course> course =
        catalog
            .find(slug)
            .filter(it -> it.dose().filter(EffectiveDose::saysHowMuch).isPresent())
            .map(it -> new Course(it, profile));
    course.ifPresent(it -> bySlug.put(slug, it));
    return course;
  }

  /** Those met so far, by slug. */
  Collection<Course> known() {
    return new TreeMap<>(bySlug).values();
  }

  /** The easier rung that may be done on a date; the first stated, the one it came from before the others. */
  Optional<Course> easier(Course course, LocalDate date) {
    return rung(course, course.exercise().easier(), date);
  }

  /** The harder rung that may be done on a date; the one it stands in for before the others. */
  Optional<Course> harder(Course course, LocalDate date) {
    return rung(course, course.exercise().harder(), date);
  }

  /**
   * The exercise of the same kind that shares most targets: one for the same primary target before the others, a liked one next, else by slug. Empty where none
   * shares any.
   */
  Optional<Course> alike(Course course, LocalDate date) {
    return catalog.exercises().stream()
        .filter(other -> other.sharesATargetWith(course.exercise()))
        .sorted(new Likeness(course.exercise(), profile.likes()))
        .map(Exercise::slug)
        .flatMap(slug -> available(course, slug, date).stream())
        .findFirst();
  }

  /** Who has taken the place of an exercise, at the end of the line; empty: nobody. */
  Optional<String> standIn(String slug) {
    Optional<String> last = Optional.empty();
    Optional<String> next = replacedBy(slug);
    while (next.isPresent()) {
      last = next;
      next = replacedBy(next.get());
    }
    return last;
  }

  SortedMap<String, Prescription> prescriptions(LocalDate today) {
    SortedMap<String, Prescription> all = new TreeMap<>();
    bySlug.forEach(
        (slug, course) -> course.prescription(this, today).ifPresent(it -> all.put(slug, it)));
    return all;
  }

  private Optional<Course> rung(Course course, List<String> rungs, LocalDate date) {
    List<Course> open =
        rungs.stream().flatMap(slug -> available(course, slug, date).stream()).toList();
    Predicate<Course> left = other -> other.replacedBy().equals(Optional.of(course.slug()));
    return open.stream().filter(left).findFirst().or(() -> open.stream().findFirst());
  }

  /** Of the same kind, so that the order of a session holds; admitted; neither out nor replaced, but by the one that asks. */
  private Optional<Course> available(Course course, String slug, LocalDate date) {
    return slug.equals(course.slug())
        ? Optional.empty()
        : catalog
            .find(slug)
            .filter(other -> other.is(course.exercise().kind()))
            .filter(this::isAdmitted)
            .flatMap(other -> find(slug))
            .filter(other -> !other.isUnwanted())
            .filter(other -> isFree(other, course, date));
  }

  private static boolean isFree(Course other, Course forOne, LocalDate date) {
    return other.replacedBy().equals(Optional.of(forOne.slug())) || !other.isAwayOn(date);
  }

  private boolean isAdmitted(Exercise exercise) {
    return admitted.computeIfAbsent(
        exercise.slug(), slug -> HardRules.refusal(exercise, profile).isEmpty());
  }

  private Optional<String> replacedBy(String slug) {
    return Optional.ofNullable(bySlug.get(slug)).flatMap(Course::replacedBy);
  }
}
