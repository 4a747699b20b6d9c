package org.rhomboid.routine.domain.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.performed.PastSession;
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
        around(exercises, today));
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
