package org.rhomboid.bench.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.RandomRequests;
import org.rhomboid.routine.domain.profile.Level;

/** Whose weeks are planned: the members that the planner is tested with, over the whole library, the same in every run. */
final class Drawn {

  static final long SEED = 20_261_121;

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private Drawn() {}

  /** Requests whose week has a session: a week without one is quickly planned and cannot be better. */
  static List<PlanRequest> requests(int number) {
    RandomRequests requests = new RandomRequests(new Random(SEED));
    return Stream.generate(() -> requests.draw(Library.exercises()))
        .filter(request -> !Planner.plan(request).sessions().isEmpty())
        .limit(number)
        .toList();
  }

  /** A member as most are: 15 minutes on four days at home, with what is there. */
  static PlanRequest ordinary() {
    return new PlanRequest(
        new UUID(1, 2),
        Library.catalog(),
        AProfile.of()
            .level(Level.INTERMEDIATE)
            .painAreas("upper-back", "neck")
            .equipment("chair", "wall", "doorway", "resistance-band")
            .trainingDays(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY)
            .make(),
        IsoWeek.of(MONDAY),
        MONDAY,
        List.of());
  }
}
