package org.rhomboid.routine.domain.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;

/** Draws requests: any member, any week that may be planned, any past. */
public final class RandomRequests {

  private final RandomGenerator random;

  public RandomRequests(RandomGenerator random) {
    this.random = random;
  }

  public PlanRequest draw(List<Exercise> exercises) {
    LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730));
    return new PlanRequest(
        new UUID(random.nextLong(), random.nextLong()),
        Catalog.of(exercises),
        profile(exercises.stream().map(Exercise::slug).toList()),
        IsoWeek.of(today).plusWeeks(random.nextInt(10) < 6 ? 0 : random.nextInt(5)),
        today,
        around(exercises, today),
        random.nextBoolean() ? Map.of() : prescribed(exercises, today));
  }

  /** What one tenant makes of a catalog: other doses and cautions, some exercises hidden. */
  List<Exercise> overlaid(List<Exercise> exercises) {
    return exercises.stream()
        .filter(exercise -> random.nextInt(20) > 0)
        .map(exercise -> random.nextInt(4) == 0 ? overlay(exercise) : exercise)
        .toList();
  }

  private Exercise overlay(Exercise of) {
    return new Exercise(
        of.slug(),
        Layer.TENANT,
        1 + random.nextInt(9),
        of.name(),
        of.kind(),
        of.positions(),
        of.equipment(),
        of.targets(),
        random.nextBoolean(),
        random.nextInt(4) == 0,
        of.levels(),
        random.nextInt(10) == 0 ? Optional.empty() : Optional.of(dose()),
        cautions(),
        of.sources(),
        of.easier(),
        of.harder());
  }

  private EffectiveDose dose() {
    int counted = random.nextInt(3);
    return new EffectiveDose(
        "tenant",
        oneOf(Arrays.asList(DoseUnit.values())),
        random.nextBoolean() ? Optional.empty() : Optional.of(range(3)),
        counted == 0 ? Optional.empty() : Optional.of(range(12)),
        counted == 1 ? Optional.empty() : Optional.of(range(counted == 2 ? 8 : 40)),
        random.nextBoolean(),
        1 + random.nextInt(2),
        random.nextInt(3) > 0 ? Optional.empty() : Optional.of(range(45)));
  }

  private Range range(int width) {
    int min = 1 + random.nextInt(width);
    return new Range(min, min + random.nextInt(width));
  }

  private List<Caution> cautions() {
    return subset(Vocabulary.CONDITIONS, 0.2).stream()
        .map(it -> new Caution(it, oneOf(Arrays.asList(Severity.values())), "reason of " + it))
        .toList();
  }

  /** Doses of any size: they were inside a range that may have changed since. */
  private Map<String, Prescription> prescribed(List<Exercise> exercises, LocalDate today) {
    Map<String, Prescription> prescribed = new HashMap<>();
    for (Exercise exercise : exercises) {
      if (random.nextInt(4) == 0) {
        String other = oneOf(exercises).slug();
        prescribed.put(
            exercise.slug(),
            new Prescription(
                exercise.slug(),
                new Dose(
                    1 + random.nextInt(4),
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(30)),
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(70)),
                    random.nextBoolean(),
                    30,
                    DoseUnit.REPS),
                random.nextInt(4) > 0
                    ? Optional.empty()
                    : Optional.of(today.plusDays(random.nextInt(14))),
                random.nextInt(5) > 0 ? Optional.empty() : Optional.of(other),
                random.nextInt(8) > 0 ? Optional.empty() : Optional.of(other),
                List.of(new Inclusion("STEPPED_UP", "answer about " + exercise.slug()))));
      }
    }
    return prescribed;
  }

  /** Some of the exercises: usually a handful, so that rules run out of choices. */
  List<Exercise> some(List<Exercise> exercises, int atMost) {
    List<Exercise> left = new ArrayList<>(exercises);
    List<Exercise> some = new ArrayList<>();
    for (int i = random.nextInt(atMost + 1); i > 0; i--) {
      some.add(left.remove(random.nextInt(left.size())));
    }
    return some;
  }

  private Profile profile(List<String> slugs) {
    List<String> dislikes = subset(slugs, random.nextInt(3) == 0 ? 0.4 : 0.05);
    AProfile profile =
        AProfile.of()
            .painAreas(subset(Vocabulary.PAIN_AREAS, 0.4))
            .level(oneOf(Arrays.asList(Level.values())))
            .goals(subset(Arrays.asList(Goal.values()), 0.3).toArray(Goal[]::new))
            .equipment(subset(Vocabulary.EQUIPMENT, random.nextDouble()))
            .settings(nonEmptySubset(Arrays.asList(Setting.values()), 0.35))
            .minutes(random.nextInt(4) == 0 ? 5 + random.nextInt(6) : 5 + random.nextInt(56))
            .trainingDays(nonEmptySubset(Arrays.asList(DayOfWeek.values()), random.nextDouble()))
            .conditions(conditions())
            .dislikes(dislikes)
            .likes(subset(slugs, 0.1).stream().filter(slug -> !dislikes.contains(slug)).toList());
    return profile.make();
  }

  /** Half of the members have none; a serious injury is refused before a plan is asked for. */
  private List<String> conditions() {
    return random.nextBoolean()
        ? List.of()
        : subset(Vocabulary.CONDITIONS, 0.25).stream()
            .filter(it -> !it.equals(Vocabulary.SERIOUS_INJURY) || random.nextInt(10) == 0)
            .toList();
  }

  private List<PastSession> around(List<Exercise> exercises, LocalDate today) {
    List<PastSession> around = new ArrayList<>();
    for (int i = random.nextInt(3) == 0 ? 0 : random.nextInt(8); i > 0; i--) {
      boolean performed = random.nextInt(4) > 0;
      LocalDate date =
          performed ? today.minusDays(random.nextInt(9)) : today.plusDays(random.nextInt(35));
      List<PastSession.Item> items =
          some(exercises, Math.min(8, exercises.size())).stream()
              .map(it -> PastSession.Item.of(it, !performed || random.nextInt(5) > 0))
              .toList();
      around.add(new PastSession(date, performed, items));
    }
    around.add(
        new PastSession(
            today.minusDays(1),
            true,
            List.of(new PastSession.Item("gone-since", true, Optional.of("rhomboids")))));
    return around;
  }

  private <T> List<T> nonEmptySubset(List<T> of, double share) {
    List<T> subset = subset(of, share);
    return subset.isEmpty() ? List.of(oneOf(of)) : subset;
  }

  private <T> List<T> subset(List<T> of, double share) {
    return of.stream().filter(one -> random.nextDouble() < share).toList();
  }

  private <T> T oneOf(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
