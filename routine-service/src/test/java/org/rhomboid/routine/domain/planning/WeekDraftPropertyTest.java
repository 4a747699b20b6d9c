package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.Placement;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/** What the search takes for lawful against the list of hard rules; {@code -Dseed=}. */
class WeekDraftPropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());

  private final Random random = new Random(SEED);
  private final RandomRequests requests = new RandomRequests(random);

  @BeforeAll
  static void printTheSeed() {
    System.out.println("WeekDraftPropertyTest: -Dseed=" + SEED);
  }

  @Test
  @DisplayName("Planner 1 to 6: what the search takes for lawful is what the hard rules let pass")
  void agreesWithTheHardRules() {
    int lawful = 0;
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      PlanRequest request = requests.drawAnswered(requests.overlaid(Library.exercises()));
      Candidates candidates = new Candidates(request);
      WeekDraft week = aWeekOf(request, candidates);
      for (int session = 0; session < week.sessions().length; session++) {
        for (Candidate candidate : candidates.all()) {
          boolean byRules = isLawful(request, candidates, week, session, candidate);
          assertThat(isLawful(week, session, candidate))
              .as("%s on %s, seed %d", candidate.slug(), week.sessions()[session].date(), SEED)
              .isEqualTo(byRules);
          lawful += byRules ? 1 : 0;
          refused += byRules ? 0 : 1;
        }
      }
    }
    assertThat(lawful).isGreaterThan(1_000);
    assertThat(refused).isGreaterThan(1_000);
  }

  /** Filled at random: most additions keep to the rules, a release may lose its stretch. */
  private WeekDraft aWeekOf(PlanRequest request, Candidates candidates) {
    WeekDraft week =
        new WeekDraft(
            candidates,
            request.trainingDates(),
            request.profile().minutesPerSession(),
            StrengthDays.of(request.around()));
    for (int i = 0; i < 40 && candidates.all().length > 0 && week.sessions().length > 0; i++) {
      int session = random.nextInt(week.sessions().length);
      Candidate one = candidates.all()[random.nextInt(candidates.all().length)];
      if (isLawful(week, session, one)) {
        week.add(session, one.lowest());
      }
      if (random.nextInt(6) == 0 && !week.sessions()[session].isEmpty()) {
        week.remove(session, random.nextInt(week.sessions()[session].size()));
      }
    }
    return week;
  }

  private static boolean isLawful(WeekDraft week, int session, Candidate candidate) {
    return week.isLawful(session, candidate)
        && week.sessions()[session].hasTimeFor(candidate.lowest());
  }

  private static boolean isLawful(
      PlanRequest request, Candidates candidates, WeekDraft week, int session, Candidate one) {
    SessionDraft draft = week.sessions()[session];
    StrengthDays strength = StrengthDays.of(request.around());
    for (SessionDraft each : week.sessions()) {
      for (Exercise exercise : each.exercises()) {
        exercise.strengthTarget().ifPresent(target -> strength.work(each.date(), target));
      }
    }
    Placement placement =
        new Placement(
            one.exercise(),
            one.lowest().seconds(),
            draft.date(),
            draft.exercises(),
            draft.secondsLeft(),
            strength);
    return HardRules.refusal(placement).isEmpty()
        && candidates.refusal(one.exercise(), draft.date()).isEmpty();
  }
}
