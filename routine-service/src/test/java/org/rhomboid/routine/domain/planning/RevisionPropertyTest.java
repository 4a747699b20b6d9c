package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.revision.MoveOutcome;
import org.rhomboid.routine.domain.planning.revision.PlanRevision;
import org.rhomboid.routine.domain.planning.revision.Revision;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;
import org.rhomboid.routine.domain.planning.revision.SwapOutcome;

/** Revisions against thousands of random plans; {@code -Dseed=} draws the same ones again. */
class RevisionPropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int PLANS = Integer.getInteger("plans", 5_000);

  @BeforeAll
  static void printTheSeed() {
    System.out.println("RevisionPropertyTest: -Dseed=" + SEED);
  }

  @Test
  @DisplayName(
      "Planner 1 to 6: whatever changes a plan, what is to come breaks no hard rule, what is done stays, and"
          + " its changes lead from the old plan to the new one")
  void keepsTheHardRules() {
    RandomGenerator random = new Random(SEED);
    RandomRevisions revisions = new RandomRevisions(random);
    RandomRequests requests = new RandomRequests(random);
    int changed = 0;
    for (int i = 0; i < PLANS; i++) {
      List<Exercise> some =
          i % 2 == 0 ? Library.exercises() : requests.some(Library.exercises(), 24);
      RevisionInput input = revisions.draw(some);
      Revision followed = checked(PlanRevision.follow(input), input, Set.of(), i);
      assertThat(followed.plan().sessions())
          .as("the past, seed %d", SEED)
          .containsAll(
              input.plan().sessions().stream()
                  .filter(it -> it.date().isBefore(input.request().today()))
                  .toList());
      changed += followed.changes().isEmpty() ? 0 : 1;
      RevisionInput next = new RevisionInput(followed.plan(), input.request(), input.done());
      assertThat(PlanRevision.follow(next).changes()).as("told again, seed %d", SEED).isEmpty();
      Revision shifted = checked(PlanRevision.missed(next), next, Set.of(), i);
      RevisionInput after = new RevisionInput(shifted.plan(), input.request(), input.done());
      assertThat(PlanRevision.missed(after).changes()).as("told again, seed %d", SEED).isEmpty();
      wish(input, random, i);
    }
    assertThat(changed).isGreaterThan(PLANS / 4);
  }

  @Test
  @DisplayName("Plan changes: a plan that was just made has nothing to follow")
  void hasNothingToFollow() {
    RandomRevisions revisions = new RandomRevisions(new Random(SEED + 1));
    for (int i = 0; i < PLANS / 5; i++) {
      PlanRequest request = revisions.draw(Library.exercises()).request();
      RevisionInput input = new RevisionInput(Planner.plan(request), request, Set.of());
      assertThat(PlanRevision.follow(input).changes())
          .as("plan %d, seed %d: %s", i, SEED, request)
          .isEmpty();
    }
  }

  private static void wish(RevisionInput input, RandomGenerator random, int i) {
    if (input.plan().sessions().isEmpty()) {
      return;
    }
    List<PlannedSession> sessions = input.plan().sessions();
    PlannedSession session = sessions.get(random.nextInt(sessions.size()));
    LocalDate date = input.plan().week().monday().plusDays(random.nextInt(7));
    UUID id = session.id();
    if (PlanRevision.move(input, id, date) instanceof MoveOutcome.Moved moved) {
      checked(moved.revision(), input, Set.of(), i);
    }
    PlannedItem item = session.items().get(random.nextInt(session.items().size()));
    String slug = item.exercise().slug();
    List<Exercise> all = input.request().catalog().exercises();
    Optional<String> wanted =
        random.nextBoolean() || all.isEmpty()
            ? Optional.empty()
            : Optional.of(all.get(random.nextInt(all.size())).slug());
    if (PlanRevision.swap(input, id, slug, wanted) instanceof SwapOutcome.Swapped swapped) {
      checked(swapped.revision(), input, Set.of(slug), i);
    }
  }

  private static Revision checked(
      Revision revision, RevisionInput input, Set<String> unwanted, int i) {
    assertThat(RevisionChecker.broken(input, revision, unwanted))
        .as("plan %d, seed %d: %s", i, SEED, input.request())
        .isEmpty();
    return revision;
  }
}
