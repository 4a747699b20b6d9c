package org.rhomboid.routine.domain.planning.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;

/** What becomes of sessions whose day ended without them. */
class MissedDaysTest {

  private static final LocalDate MONDAY = AWeek.MONDAY;
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @Test
  @DisplayName("Missed days: dropped, a missed session stays where it was and nothing changes")
  void drops() {
    AWeek week = AWeek.of().planned().today(TUESDAY).missedDays(MissedDayPolicy.DROP);
    assertThat(PlanRevision.missed(week.input())).isEqualTo(Revision.none(week.plan()));
  }

  @Test
  @DisplayName(
      "Missed days: shifted, it moves to the next day under its id, the others stay where they can")
  void shifts() {
    AWeek week = AWeek.of().planned().today(TUESDAY).missedDays(MissedDayPolicy.SHIFT);

    Revision revision = PlanRevision.missed(week.input());

    assertThat(dates(revision)).containsExactly(TUESDAY, MONDAY.plusDays(2), MONDAY.plusDays(4));
    assertThat(revision.plan().sessions().get(0).id()).isEqualTo(week.session(0).id());
    assertThat(revision.changes())
        .filteredOn(it -> it.code() == ChangeCode.MOVED)
        .singleElement()
        .matches(it -> it.next().flatMap(Planned::date).filter(TUESDAY::equals).isPresent());
    RevisionInput again =
        new RevisionInput(revision.plan(), week.input().request(), week.input().done());
    assertThat(PlanRevision.missed(again).changes()).isEmpty();
  }

  @Test
  @DisplayName(
      "Missed days: shifted, the ones after it move on where they must, past what is done; past Sunday it falls away")
  void shiftsTheOthers() {
    AWeek week =
        AWeek.of()
            .on(
                DayOfWeek.MONDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.SATURDAY,
                DayOfWeek.SUNDAY)
            .planned()
            .today(MONDAY.plusDays(3))
            .missedDays(MissedDayPolicy.SHIFT)
            .done(1);

    Revision revision = PlanRevision.missed(week.input());

    // Monday's to Thursday, Thursday's to Friday; Saturday's and Sunday's stay
    assertThat(dates(revision))
        .containsExactly(
            MONDAY.plusDays(2),
            MONDAY.plusDays(3),
            MONDAY.plusDays(4),
            MONDAY.plusDays(5),
            MONDAY.plusDays(6));
    week.today(MONDAY.plusDays(5));
    Revision late = PlanRevision.missed(week.input());
    // Monday's and Thursday's to the weekend: there is no day for the others
    assertThat(dates(late))
        .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(5), MONDAY.plusDays(6));
    assertThat(late.changes())
        .filteredOn(it -> it.because().code().equals("NO_DAY_LEFT"))
        .hasSize(2)
        .allMatch(it -> it.next().isEmpty() && it.code() == ChangeCode.MOVED);
  }

  @Test
  @DisplayName("Missed days: compressed, the days left are planned anew within their minutes")
  void compresses() {
    AWeek week = AWeek.of().planned().today(TUESDAY).missedDays(MissedDayPolicy.COMPRESS);

    Revision revision = PlanRevision.missed(week.input());

    assertThat(dates(revision)).containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(4));
    assertThat(revision.plan().sessions())
        .extracting(PlannedSession::id)
        .containsExactly(week.session(1).id(), week.session(2).id());
    assertThat(revision.plan().sessions())
        .allMatch(it -> it.estimatedSeconds() <= 1_200 && it.estimatedSeconds() >= 960);
    assertThat(revision.changes().get(0).because().code()).isEqualTo("TAKEN_OVER");
    RevisionInput again =
        new RevisionInput(revision.plan(), week.input().request(), week.input().done());
    assertThat(PlanRevision.missed(again).changes()).isEmpty();
  }

  @Test
  @DisplayName("Missed days: in a week that is over nothing happens")
  void weekIsOver() {
    AWeek week = AWeek.of().planned().today(MONDAY.plusDays(7)).missedDays(MissedDayPolicy.SHIFT);
    assertThat(PlanRevision.missed(week.input())).isEqualTo(Revision.none(week.plan()));
  }

  private static List<LocalDate> dates(Revision revision) {
    return revision.plan().sessions().stream().map(PlannedSession::date).toList();
  }
}
