package org.rhomboid.routine.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.planning.revision.PlanChange;

@DisplayName("Planner 7: a hold pauses")
class PausedSessionsTest {

  private static final UUID PLAN = UUID.fromString("019aa2f3-8f00-7b11-8a55-07c4be11d2f3");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  private final Plan plan =
      new Plan(
          PLAN,
          IsoWeek.of(MONDAY),
          List.of(session(MONDAY), session(WEDNESDAY), session(FRIDAY)),
          List.of(),
          List.of(),
          0,
          List.of());

  @Test
  @DisplayName("today's session and the later ones, not those of days past")
  void toCome() {
    List<PlanChange> changes = PausedSessions.of(plan, Set.of(), WEDNESDAY);

    assertThat(changes)
        .extracting(PlanChange::sessionId)
        .containsExactly(session(WEDNESDAY).id(), session(FRIDAY).id());
    assertThat(changes)
        .allSatisfy(
            change -> {
              assertThat(change.code()).isEqualTo(ChangeCode.PAUSED);
              assertThat(change.next()).isEmpty();
              assertThat(change.slug()).isEmpty();
            });
    assertThat(changes.get(0).previous().orElseThrow().date()).contains(WEDNESDAY);
  }

  @Test
  @DisplayName("nothing that is done")
  void done() {
    assertThat(PausedSessions.of(plan, Set.of(session(WEDNESDAY).id()), WEDNESDAY))
        .extracting(PlanChange::sessionId)
        .containsExactly(session(FRIDAY).id());
  }

  @Test
  @DisplayName("nothing where no session is to come")
  void nothingToCome() {
    assertThat(PausedSessions.of(plan, Set.of(), FRIDAY.plusDays(1))).isEmpty();
  }

  private static PlannedSession session(LocalDate date) {
    return new PlannedSession(NameBasedId.ofSession(PLAN, date), date, 15, List.of());
  }
}
