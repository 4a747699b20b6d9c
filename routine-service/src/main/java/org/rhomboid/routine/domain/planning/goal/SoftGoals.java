package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** All soft goals of one member, and the score that they make together. */
public final class SoftGoals {

  private final List<SoftGoal> goals;
  private final int weights;

  private SoftGoals(List<SoftGoal> all) {
    goals = all.stream().filter(SoftGoal::applies).toList();
    weights = goals.stream().mapToInt(SoftGoal::weight).sum();
  }

  /**
   * @param admitted the exercises that are for this member
   * @param past the sessions of the last weeks
   */
  public static SoftGoals of(Profile profile, List<Exercise> admitted, List<PastSession> past) {
    return new SoftGoals(
        List.of(
            new CoverPainAreas(profile),
            new ServeTheGoals(profile),
            new VaryTheWeek(),
            new FollowLikes(profile, admitted),
            new TrustAgreement(),
            new KeepWhatIsDone(past),
            new ChangeGently(past),
            new SuitTheLevel(profile, admitted)));
  }

  /** A week without an item, for these goals to judge. */
  public Tally emptyWeek() {
    return new Tally(
        goals.stream().filter(ItemGoal.class::isInstance).map(ItemGoal.class::cast).toList());
  }

  /** How far a week meets the goals, 0 to 1, the goals weighted. */
  public double score(Tally week) {
    double sum = 0;
    for (SoftGoal goal : goals) {
      sum += goal.weight() * goal.satisfaction(week);
    }
    return sum / weights;
  }

  /** The score for a person: 0 to 100, and 0 for a week without an item. */
  public int percent(Tally week) {
    return week.items() == 0 ? 0 : (int) Math.round(100 * score(week));
  }

  /** What the goals say for an exercise, the weightiest first. */
  public List<Inclusion> speakFor(Exercise exercise) {
    return goals.stream().map(goal -> goal.speaksFor(exercise)).flatMap(Optional::stream).toList();
  }
}
