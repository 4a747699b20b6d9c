package org.rhomboid.routine.domain.planning.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.rule.MemberDose;
import org.rhomboid.routine.domain.profile.Profile;

/** All soft goals of one member, and the score that they make together. */
public final class SoftGoals {

  private final List<SoftGoal> goals;
  private final List<ItemGoal> ofItems;

  /** The others; the wishes first, because most items that are tried do not change them. */
  private final List<SoftGoal> inOrderOfSum;

  private final int weights;

  private SoftGoals(List<SoftGoal> all) {
    goals = all.stream().filter(SoftGoal::applies).toList();
    ofItems = goals.stream().filter(ItemGoal.class::isInstance).map(ItemGoal.class::cast).toList();
    inOrderOfSum =
        goals.stream()
            .filter(goal -> !(goal instanceof ItemGoal))
            .sorted(Comparator.comparing(goal -> !(goal instanceof WishGoal)))
            .toList();
    weights = goals.stream().mapToInt(SoftGoal::weight).sum();
  }

  /**
   * @param admitted the exercises that are for this member
   * @param past the sessions of the last weeks
   * @param prescribed what the member's answers say of an exercise, by slug
   */
  public static SoftGoals of(
      Profile profile,
      List<Exercise> admitted,
      List<PastSession> past,
      Map<String, Prescription> prescribed) {
    Map<String, Integer> seconds = new HashMap<>();
    for (Exercise exercise : admitted) {
      if (exercise.dose().filter(EffectiveDose::saysHowMuch).isPresent()) {
        MemberDose dose =
            MemberDose.of(exercise, profile, Optional.ofNullable(prescribed.get(exercise.slug())));
        seconds.put(exercise.slug(), dose.seconds(dose.calledFor()));
      }
    }
    return withDoses(profile, admitted, past, prescribed, seconds);
  }

  /** Of a member who has not answered yet. */
  public static SoftGoals of(Profile profile, List<Exercise> admitted, List<PastSession> past) {
    return of(profile, admitted, past, Map.of());
  }

  /**
   * The same where the doses are known already.
   *
   * @param seconds what the dose called for takes, by slug
   */
  public static SoftGoals withDoses(
      Profile profile,
      List<Exercise> admitted,
      List<PastSession> past,
      Map<String, Prescription> prescribed,
      Map<String, Integer> seconds) {
    return new SoftGoals(
        List.of(
            new CoverPainAreas(profile),
            new ServeTheGoals(profile),
            new VaryTheWeek(),
            new FollowLikes(profile, admitted),
            new FollowTemplate(profile, admitted),
            new TakeThePlace(admitted, prescribed),
            new TrustAgreement(),
            new KeepWhatIsDone(past),
            new ChangeGently(past),
            new SuitTheLevel(profile, admitted),
            new KeepTheDose(seconds)));
  }

  /** A week without an item, for these goals to judge. */
  public Tally emptyWeek() {
    return new Tally(ofItems);
  }

  /**
   * The same for a planner that tries thousands of weeks: its score is {@link #score} of the same
   * items, to the last bit.
   *
   * @param numbered what may be in, each by its number from then on
   */
  public WeekScore emptyWeek(List<Exercise> numbered) {
    return new WeekScore(goals, weights, numbered);
  }

  /** How far a week meets the goals, 0 to 1, the goals weighted. */
  public double score(Tally week) {
    double sum = 0;
    for (SoftGoal goal : inOrderOfSum) {
      sum += goal.weight() * goal.satisfaction(week);
    }
    return (sum + week.weightedWorth()) / weights;
  }

  /** The score for a person: 0 to 100, and 0 for a week without an item. */
  public int percent(Tally week) {
    return week.items() == 0 ? 0 : percent(score(week));
  }

  static int percent(double score) {
    return (int) Math.round(100 * score);
  }

  /** What an item is worth to the goals that judge item by item, each goal by its weight. */
  public int worth(Exercise exercise, int seconds) {
    int sum = 0;
    for (ItemGoal goal : ofItems) {
      sum += goal.weight() * goal.worth(exercise, seconds);
    }
    return sum;
  }

  /** What the goals say for an exercise, the weightiest first. */
  public List<Inclusion> speakFor(Exercise exercise) {
    List<Inclusion> reasons = new ArrayList<>();
    for (SoftGoal goal : goals) {
      goal.speaksFor(exercise).ifPresent(reasons::add);
    }
    return reasons;
  }
}
