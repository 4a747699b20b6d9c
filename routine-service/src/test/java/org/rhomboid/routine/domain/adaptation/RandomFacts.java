package org.rhomboid.routine.domain.adaptation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.performed.PerformedSession.Item;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;

/** Draws members and what they did and said: from the one who is always fine to the one for whom everything hurts, with exercises that the catalog no longer has. */
final class RandomFacts {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final List<String> SYMPTOMS =
      List.of("soreness", "stiffness", "sharp-pain", "numbness-or-tingling");

  private final Random random;

  RandomFacts(Random random) {
    this.random = random;
  }

  /** A handful up to all, and all of the library now and then. */
  List<Exercise> exercises() {
    List<Exercise> all = new ArrayList<>(Library.exercises());
    Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(all.size()));
  }

  Profile profile() {
    List<String> slugs = Library.exercises().stream().map(Exercise::slug).toList();
    return AProfile.of()
        .minutes(5)
        .level(oneOf(Arrays.asList(Level.values())))
        .minutes(5 + random.nextInt(56))
        .equipment(some(Vocabulary.EQUIPMENT, random.nextDouble()))
        .settings(random.nextInt(4) == 0 ? Setting.DESK : Setting.HOME)
        .trainingDays(Arrays.asList(DayOfWeek.values()).subList(0, 1 + random.nextInt(7)))
        .conditions(random.nextBoolean() ? List.of() : some(Vocabulary.CONDITIONS, 0.15))
        .dislikes(some(slugs, random.nextInt(3) == 0 ? 0.3 : 0.03))
        .make();
  }

  /** Of a few exercises, so that rows come about. */
  AdaptationFacts facts() {
    Mood mood = new Mood(random.nextDouble(), random.nextDouble() * random.nextDouble());
    List<Exercise> usual = new ArrayList<>(Library.exercises());
    Collections.shuffle(usual, random);
    usual = usual.subList(0, 1 + random.nextInt(8));
    List<Sitting> sittings = new ArrayList<>();
    List<PainReport> reports = new ArrayList<>();
    int days = random.nextInt(182);
    double often = random.nextDouble();
    for (int ago = days; ago >= 0; ago--) {
      if (random.nextDouble() < often && random.nextInt(30) > 0) {
        Sitting sitting = sitting(usual, TODAY.minusDays(ago), mood);
        sittings.add(sitting);
        reports.addAll(reports(sitting, mood));
      } else if (random.nextInt(6) == 0) {
        reports.add(alone(TODAY.minusDays(ago), mood));
      }
      if (random.nextInt(40) == 0) {
        ago -= random.nextInt(35);
      }
    }
    return new AdaptationFacts(sittings, reports, Set.of());
  }

  /** The same facts in another order, some of them twice. */
  AdaptationFacts shuffled(AdaptationFacts facts) {
    return new AdaptationFacts(
        shuffled(facts.sittings()), shuffled(facts.reports()), facts.undone());
  }

  /**
   * @param fine how often all is well
   * @param pain how often it hurts
   */
  private record Mood(double fine, double pain) {}

  private Sitting sitting(List<Exercise> usual, LocalDate date, Mood mood) {
    Map<String, Dose> planned = new HashMap<>();
    List<Item> items = new ArrayList<>();
    for (Exercise exercise : usual) {
      if (random.nextInt(5) > 0) {
        Dose dose = dose(exercise);
        if (random.nextInt(8) > 0) {
          planned.put(exercise.slug(), dose);
        }
        items.add(item(exercise.slug(), dose, mood));
      }
    }
    Instant at = date.atTime(LocalTime.of(6 + random.nextInt(17), 0)).toInstant(ZoneOffset.UTC);
    return new Sitting(new PerformedSession(id(), Optional.empty(), at, date, items), planned);
  }

  /** The start of a level as a rule; sometimes what no range holds, because the catalog was another one. */
  private Dose dose(Exercise exercise) {
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    Dose start = range.start(oneOf(Arrays.asList(Level.values())), 15);
    return switch (random.nextInt(10)) {
      case 0 -> range.lowest();
      case 1 -> start.withSets(1 + random.nextInt(6)).withReps(1 + random.nextInt(30));
      case 2 -> start.withHoldSeconds(random.nextInt(90));
      case 3 -> range.stepUp(start).orElse(start);
      default -> start;
    };
  }

  private Item item(String slug, Dose asked, Mood mood) {
    if (random.nextDouble() < mood.fine) {
      return new Item(
          slug,
          Outcome.DONE,
          asked.sets(),
          asked.reps(),
          asked.holdSeconds(),
          Optional.of(Effort.OK));
    }
    return new Item(
        slug,
        oneOf(Arrays.asList(Outcome.values())),
        random.nextInt(4),
        random.nextBoolean() ? asked.reps() : Optional.of(random.nextInt(15)),
        random.nextBoolean() ? Optional.empty() : asked.holdSeconds(),
        random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(List.of(Effort.values()))));
  }

  private List<PainReport> reports(Sitting sitting, Mood mood) {
    PerformedSession session = sitting.session();
    List<PainReport> reports = new ArrayList<>();
    if (random.nextBoolean()) {
      reports.add(report(PainReport.Kind.BEFORE_SESSION, session, -1, mood));
    }
    if (random.nextBoolean()) {
      reports.add(report(PainReport.Kind.AFTER_SESSION, session, 0, mood));
    }
    if (random.nextInt(3) == 0) {
      reports.add(report(PainReport.Kind.MORNING_AFTER, session, 14, mood));
    }
    return reports;
  }

  private PainReport report(
      PainReport.Kind kind, PerformedSession session, int hoursLater, Mood mood) {
    Map<String, Integer> pains = new HashMap<>();
    if (kind == PainReport.Kind.AFTER_SESSION) {
      session.items().stream()
          .filter(item -> random.nextInt(3) == 0)
          .forEach(item -> pains.put(item.slug(), pain(mood)));
    }
    Instant at = session.completedAt().plus(Duration.ofHours(hoursLater));
    return new PainReport(
        id(),
        kind,
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(session.id()),
        at,
        at.atZone(ZoneOffset.UTC).toLocalDate(),
        Optional.of(pain(mood)),
        pains,
        random.nextDouble() < mood.pain / 3 ? Set.of(oneOf(SYMPTOMS)) : Set.of());
  }

  private PainReport alone(LocalDate date, Mood mood) {
    return new PainReport(
        id(),
        PainReport.Kind.ALONE,
        Optional.empty(),
        date.atTime(8, 0).toInstant(ZoneOffset.UTC),
        date,
        Optional.of(pain(mood)),
        Map.of(),
        Set.of());
  }

  private int pain(Mood mood) {
    return random.nextDouble() < mood.pain ? 4 + random.nextInt(7) : random.nextInt(4);
  }

  private <T> List<T> shuffled(List<T> some) {
    List<T> all = new ArrayList<>(some);
    some.stream().filter(it -> random.nextInt(10) == 0).forEach(all::add);
    Collections.shuffle(all, random);
    return all;
  }

  private <T> List<T> some(List<T> of, double share) {
    return of.stream().filter(one -> random.nextDouble() < share).toList();
  }

  private <T> T oneOf(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
