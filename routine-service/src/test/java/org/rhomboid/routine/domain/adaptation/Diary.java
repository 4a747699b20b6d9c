package org.rhomboid.routine.domain.adaptation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.domain.performed.PainReport.Kind;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.performed.PerformedSession.Item;
import org.rhomboid.routine.domain.profile.Profile;

/** What a member did and said, day by day from a Monday on; each session was planned with the doses that the answers before it led to, as a planner does. */
final class Diary {

  static final LocalDate START = LocalDate.of(2026, 3, 2);

  private final Catalog catalog;
  private final Profile profile;
  private final List<Sitting> sittings = new ArrayList<>();
  private final List<PainReport> reports = new ArrayList<>();
  private final Set<UUID> undone = new HashSet<>();

  Diary(Profile profile, Exercise... exercises) {
    this(profile, List.of(exercises));
  }

  Diary(Profile profile, List<Exercise> exercises) {
    this.catalog = Catalog.of(exercises);
    this.profile = profile;
  }

  /** What became of one exercise. */
  record Did(
      String slug,
      Outcome outcome,
      Optional<Effort> effort,
      Optional<Integer> pain,
      int fewer,
      boolean planned) {

    Did pain(int told) {
      return new Did(slug, outcome, effort, Optional.of(told), fewer, planned);
    }

    /** Repetitions less than planned. */
    Did fewer(int reps) {
      return new Did(slug, outcome, effort, pain, reps, planned);
    }

    Did unplanned() {
      return new Did(slug, outcome, effort, pain, fewer, false);
    }
  }

  static Did fine(String slug) {
    return did(slug, Outcome.DONE, Effort.OK);
  }

  static Did easy(String slug) {
    return did(slug, Outcome.DONE, Effort.EASY);
  }

  static Did hard(String slug) {
    return did(slug, Outcome.DONE, Effort.HARD);
  }

  static Did unfinished(String slug) {
    return did(slug, Outcome.PARTLY, null);
  }

  static Did skipped(String slug) {
    return did(slug, Outcome.SKIPPED, null);
  }

  /** Done as planned, and not a word more. */
  static Did silent(String slug) {
    return did(slug, Outcome.DONE, null);
  }

  private static Did did(String slug, Outcome outcome, Effort effort) {
    return new Did(slug, outcome, Optional.ofNullable(effort), Optional.empty(), 0, true);
  }

  /** A session at 18:00 of a day, 0 being the first Monday. */
  Diary on(int day, Did... what) {
    return on(day, Set.of(), what);
  }

  /** The same on several days. */
  Diary on(List<Integer> days, Did... what) {
    days.forEach(day -> on(day, what));
    return this;
  }

  Diary on(int day, Set<String> symptoms, Did... what) {
    Map<String, Dose> planned = new HashMap<>();
    Arrays.stream(what)
        .filter(Did::planned)
        .forEach(did -> planned.put(did.slug(), dose(did.slug(), day)));
    List<Item> items = Arrays.stream(what).map(did -> item(did, day)).toList();
    Map<String, Integer> pains = new HashMap<>();
    for (Did did : what) {
      did.pain().ifPresent(pain -> pains.put(did.slug(), pain));
    }
    return sat(day, planned, items, pains, symptoms);
  }

  /** A session of an older plan: with this dose, whatever the answers led to since. */
  Diary onOldPlan(int day, Dose asked, Did did) {
    return sat(
        day, Map.of(did.slug(), asked), List.of(item(did.slug(), asked, did)), Map.of(), Set.of());
  }

  /** At 09:00 of a day, before the session of that day. */
  Diary said(Kind kind, int day, int pain) {
    Optional<UUID> session =
        switch (kind) {
          case BEFORE_SESSION, AFTER_SESSION -> Optional.of(sessionId(day));
          case MORNING_AFTER -> Optional.of(sessionId(day - 1));
          case ALONE, INTAKE -> Optional.empty();
        };
    return said(kind, day, pain, session);
  }

  Diary said(Kind kind, int day, int pain, Optional<UUID> session) {
    reports.add(
        new PainReport(
            id(kind + " " + day + " " + session),
            kind,
            session,
            at(day, 9),
            START.plusDays(day),
            Optional.of(pain),
            Map.of(),
            Set.of()));
    return this;
  }

  Diary undo(Step step) {
    undone.add(step.id());
    return this;
  }

  Adaptation asOf(int day) {
    return Adaptation.of(facts(), catalog, profile, START.plusDays(day));
  }

  AdaptationFacts facts() {
    return new AdaptationFacts(sittings, reports, undone);
  }

  /** What would be planned of an exercise on a day. */
  Dose dose(String slug, int day) {
    Exercise exercise = catalog.find(slug).orElseThrow();
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    return Optional.ofNullable(asOf(day).prescriptions().get(slug))
        .map(Prescription::dose)
        .orElseGet(() -> range.start(profile.level(), profile.minutesPerSession()));
  }

  /** What was said last of an exercise. */
  Prescription prescription(String slug, int day) {
    return asOf(day).prescriptions().get(slug);
  }

  List<StepCode> codes(int day) {
    return asOf(day).steps().stream().map(Step::code).toList();
  }

  static UUID sessionId(int day) {
    return id("session " + day);
  }

  private Diary sat(
      int day,
      Map<String, Dose> planned,
      List<Item> items,
      Map<String, Integer> pains,
      Set<String> symptoms) {
    LocalDate date = START.plusDays(day);
    sittings.add(
        new Sitting(
            new PerformedSession(sessionId(day), Optional.empty(), at(day, 18), date, items),
            planned));
    if (!pains.isEmpty() || !symptoms.isEmpty()) {
      reports.add(
          new PainReport(
              id("after " + day),
              Kind.AFTER_SESSION,
              Optional.of(sessionId(day)),
              at(day, 18),
              date,
              Optional.empty(),
              pains,
              symptoms));
    }
    return this;
  }

  private Item item(Did did, int day) {
    return item(did.slug(), dose(did.slug(), day), did);
  }

  private static Item item(String slug, Dose asked, Did did) {
    return new Item(
        slug,
        did.outcome(),
        did.outcome() == Outcome.SKIPPED ? 0 : asked.sets(),
        asked.reps().map(reps -> reps - did.fewer()),
        asked.holdSeconds(),
        did.effort());
  }

  private static Instant at(int day, int hour) {
    return START.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
