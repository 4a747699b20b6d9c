package org.rhomboid.progress.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.streak.PlanFact;

class PlannedSessionsTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
  private static final UUID FIRST = new UUID(1, 0);
  private static final UUID SECOND = new UUID(2, 0);

  private final PlanFact plan = plan(FIRST, 1, MONDAY, 0, 2, 4);

  @Test
  @DisplayName("Progress: what a plan asks for is planned, and done where a session carries it")
  void planned() {
    assertThat(PlannedSessions.of(List.of(plan), Set.of(id(FIRST, 2))))
        .containsExactlyInAnyOrder(
            planned(FIRST, 0, 0, false), planned(FIRST, 2, 2, true), planned(FIRST, 4, 4, false));
  }

  @Test
  @DisplayName("Progress: a new plan takes the place of the old one's days from its first on")
  void superseded() {
    PlanFact next = plan(SECOND, 2, MONDAY.plusDays(2), 3, 5);

    assertThat(PlannedSessions.of(List.of(plan, next), Set.of()))
        .containsExactlyInAnyOrder(
            planned(FIRST, 0, 0, false),
            planned(SECOND, 3, 3, false),
            planned(SECOND, 5, 5, false));
    assertThat(PlannedSessions.of(List.of(plan, next), Set.of(id(FIRST, 4))))
        .contains(planned(FIRST, 4, 4, true));
  }

  @Test
  @DisplayName("Progress: a moved session is planned for its new date, in any order of arrival")
  void moved() {
    List<PlanFact> facts =
        new ArrayList<>(
            List.of(
                plan,
                new PlanFact.Moved(FIRST, 2, MONDAY, id(FIRST, 2), MONDAY.plusDays(6)),
                new PlanFact.Moved(SECOND, 3, MONDAY, id(SECOND, 2), MONDAY),
                plan));
    Collections.shuffle(facts, new Random(7));

    assertThat(PlannedSessions.of(facts, Set.of()))
        .containsExactlyInAnyOrder(
            planned(FIRST, 0, 0, false), planned(FIRST, 2, 6, false), planned(FIRST, 4, 4, false));
  }

  private static PlanFact plan(UUID id, long sequence, LocalDate from, int... days) {
    List<PlanFact.Session> sessions = new ArrayList<>();
    for (int day : days) {
      sessions.add(new PlanFact.Session(id(id, day), MONDAY.plusDays(day)));
    }
    return new PlanFact.Planned("2026-W47", id, sequence, from, ZoneOffset.UTC, sessions);
  }

  private static UUID id(UUID plan, int day) {
    return new UUID(plan.getMostSignificantBits(), day + 1);
  }

  private static PlannedSession planned(UUID plan, int session, int day, boolean done) {
    return new PlannedSession(id(plan, session), MONDAY.plusDays(day), done);
  }
}
