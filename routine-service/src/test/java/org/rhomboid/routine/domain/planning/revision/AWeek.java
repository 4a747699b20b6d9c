package org.rhomboid.routine.domain.planning.revision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;

/** Makes inputs of revisions: 20 minutes on Monday, Wednesday and Friday, planned on Monday, everything at hand. */
final class AWeek {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final AProfile profile =
      AProfile.of()
          .equipment(Vocabulary.EQUIPMENT)
          .minutes(20)
          .trainingDays(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
  private final Map<String, Prescription> prescribed = new HashMap<>();
  private final List<PastSession> around = new ArrayList<>();
  private final Set<UUID> done = new TreeSet<>();
  private List<Exercise> catalog = Library.exercises();
  private LocalDate today = MONDAY;
  private Plan plan;

  static AWeek of() {
    return new AWeek();
  }

  AWeek minutes(int minutes) {
    profile.minutes(minutes);
    return this;
  }

  AWeek on(DayOfWeek... days) {
    profile.trainingDays(days);
    return this;
  }

  /** Plans it; what is said after this changes after it was planned. */
  AWeek planned() {
    plan = Planner.plan(request());
    return this;
  }

  AWeek today(LocalDate date) {
    today = date;
    return this;
  }

  AWeek done(int session) {
    done.add(plan.sessions().get(session).id());
    return this;
  }

  AWeek missedDays(MissedDayPolicy policy) {
    profile.missedDays(policy);
    return this;
  }

  AWeek dislikes(String slug) {
    profile.dislikes(slug);
    return this;
  }

  AWeek conditions(String... conditions) {
    profile.conditions(conditions);
    return this;
  }

  AWeek without(String slug) {
    catalog = catalog.stream().filter(it -> !it.slug().equals(slug)).toList();
    return this;
  }

  AWeek only(List<Exercise> exercises) {
    catalog = exercises;
    return this;
  }

  AWeek with(Exercise other) {
    List<Exercise> all = new ArrayList<>(without(other.slug()).catalog);
    all.add(other);
    return only(all);
  }

  AWeek performed(LocalDate date, Exercise exercise) {
    around.add(new PastSession(date, true, List.of(PastSession.Item.of(exercise, true))));
    return this;
  }

  AWeek prescribed(String slug, Dose dose) {
    return prescribed(slug, dose, Optional.empty(), Optional.empty());
  }

  AWeek out(String slug, LocalDate until) {
    return prescribed(slug, dose(slug), Optional.of(until), Optional.empty());
  }

  AWeek replaced(String slug, String by) {
    return prescribed(slug, dose(slug), Optional.empty(), Optional.of(by));
  }

  Plan plan() {
    return plan;
  }

  PlannedSession session(int number) {
    return plan.sessions().get(number);
  }

  /** The first item of a session that is of a kind. */
  PlannedItem item(int session, Kind kind) {
    return session(session).items().stream()
        .filter(it -> it.exercise().is(kind))
        .findFirst()
        .orElseThrow();
  }

  RevisionInput input() {
    return new RevisionInput(plan, request(), done);
  }

  private PlanRequest request() {
    return new PlanRequest(
        UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
        Catalog.of(catalog),
        profile.make(),
        IsoWeek.of(MONDAY),
        today,
        around,
        prescribed);
  }

  private Dose dose(String slug) {
    return plan.sessions().stream()
        .flatMap(it -> it.items().stream())
        .filter(it -> it.exercise().slug().equals(slug))
        .findFirst()
        .orElseThrow()
        .dose();
  }

  private AWeek prescribed(
      String slug, Dose dose, Optional<LocalDate> outUntil, Optional<String> by) {
    prescribed.put(
        slug,
        new Prescription(
            slug,
            dose,
            outUntil,
            Optional.empty(),
            by,
            List.of(new Inclusion("ANSWERED", "you said so"))));
    return this;
  }
}
