package org.rhomboid.routine.domain.planning.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** What a member may ask of a plan in force. */
class MoveAndSwapTest {

  private static final LocalDate MONDAY = AWeek.MONDAY;

  private final AWeek week = AWeek.of().planned();

  @Test
  @DisplayName("Moving: a session keeps its id and what it holds where that may be")
  void moves() {
    PlannedSession friday = week.session(2);

    Revision revision = moved(week.input(), friday.id(), MONDAY.plusDays(5));

    PlannedSession now = revision.plan().sessions().get(2);
    assertThat(now.id()).isEqualTo(friday.id());
    assertThat(now.date()).isEqualTo(MONDAY.plusDays(5));
    assertThat(now.items()).isEqualTo(friday.items());
    assertThat(revision.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code()).isEqualTo(ChangeCode.MOVED);
              assertThat(change.slug()).isEmpty();
              assertThat(change.previous().flatMap(Planned::date)).contains(friday.date());
              assertThat(change.next().flatMap(Planned::date)).contains(MONDAY.plusDays(5));
            });
  }

  @Test
  @DisplayName("Planner 5: beside another session the one that moves lets its muscles rest")
  void restsBesideAnother() {
    PlannedSession friday = week.session(2);

    Revision revision = moved(week.input(), friday.id(), MONDAY.plusDays(1));

    assertThat(revision.plan().sessions())
        .extracting(PlannedSession::date)
        .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
    assertThat(revision.plan().sessions()).contains(week.session(0), week.session(1));
    List<String> monday = targets(week.session(0));
    assertThat(targets(revision.plan().sessions().get(1))).doesNotContainAnyElementsOf(monday);
  }

  @Test
  @DisplayName(
      "Moving: not a past, done or unknown session, nor to a day that is past, taken or in another week")
  void refusesToMove() {
    UUID monday = week.session(0).id();
    UUID friday = week.session(2).id();
    week.today(MONDAY.plusDays(2)).done(1);
    RevisionInput input = week.input();

    assertThat(PlanRevision.move(input, new UUID(1, 2), MONDAY.plusDays(5)))
        .isInstanceOf(MoveOutcome.UnknownSession.class);
    assertThat(PlanRevision.move(input, monday, MONDAY.plusDays(5)))
        .isInstanceOf(MoveOutcome.SessionOver.class);
    assertThat(PlanRevision.move(input, week.session(1).id(), MONDAY.plusDays(5)))
        .isInstanceOf(MoveOutcome.SessionOver.class);
    assertThat(PlanRevision.move(input, friday, MONDAY.plusDays(2)))
        .isInstanceOf(MoveOutcome.DateTaken.class);
    assertThat(PlanRevision.move(input, friday, MONDAY.plusDays(1)))
        .isInstanceOf(MoveOutcome.DatePast.class);
    assertThat(PlanRevision.move(input, friday, MONDAY.plusDays(7)))
        .isInstanceOf(MoveOutcome.OtherWeek.class);
    assertThat(moved(input, friday, MONDAY.plusDays(4)).changes()).isEmpty();
  }

  @Test
  @DisplayName("Planner 4: not where the week would have no strength exercise any more")
  void refusesToMoveAgainstPrevention() {
    List<Exercise> few =
        List.of(
            AnExercise.of(Kind.MOBILITY, "circle").make(),
            AnExercise.of(Kind.STRETCH, "stretch").dose(AnExercise.hold(15, 30)).make(),
            AnExercise.of(Kind.STRENGTH, "row").targets("rhomboids").make());
    Exercise row = few.get(2);
    AWeek two =
        AWeek.of()
            .only(few)
            .on(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)
            .minutes(10)
            .today(MONDAY.plusDays(1))
            .performed(MONDAY, row)
            .planned()
            .performed(MONDAY.plusDays(1), row);

    MoveOutcome outcome = PlanRevision.move(two.input(), two.session(1).id(), MONDAY.plusDays(2));

    assertThat(outcome).isEqualTo(new MoveOutcome.Refused(Exclusions.NO_PREVENTION));
    assertThat(PlanRevision.move(two.input(), two.session(1).id(), MONDAY.plusDays(3)))
        .isInstanceOf(MoveOutcome.Moved.class);
  }

  @Test
  @DisplayName("Swapping: the best of the same kind comes, in the same place, and not what went")
  void swaps() {
    for (PlannedItem item : week.session(1).items()) {
      Revision revision = swapped(week, item.exercise().slug(), Optional.empty());

      PlanChange change = revision.changes().get(0);
      assertThat(change.code()).isEqualTo(ChangeCode.SWAPPED);
      assertThat(change.slug()).contains(item.exercise().slug());
      String by = change.next().flatMap(Planned::slug).orElseThrow();
      PlannedSession now = revision.plan().sessions().get(1);
      assertThat(now.items()).noneMatch(it -> it.exercise().slug().equals(item.exercise().slug()));
      assertThat(now.items())
          .anyMatch(
              it ->
                  it.exercise().slug().equals(by)
                      && it.exercise().kind() == item.exercise().kind());
    }
  }

  @Test
  @DisplayName("Swapping: the one that the member asks for comes, unless a rule excludes it")
  void swapsForTheOneAskedFor() {
    PlannedItem item = week.item(1, Kind.STRENGTH);
    String slug = item.exercise().slug();
    week.dislikes("wall-push-up");

    assertThat(refused(slug, "no-such").code()).isEqualTo("UNKNOWN");
    assertThat(refused(slug, "wall-push-up").text()).isEqualTo("disliked");
    assertThat(refused(slug, slug).code()).isEqualTo("UNWANTED");
    String in = week.session(1).items().get(0).exercise().slug();
    assertThat(refused(slug, in).text()).isEqualTo("already in the session");
    String best =
        swapped(week, slug, Optional.empty()).changes().get(0).next().flatMap(Planned::slug).get();
    Revision asked = swapped(week, slug, Optional.of(best));
    assertThat(asked.changes().get(0).next().flatMap(Planned::slug)).contains(best);
  }

  @Test
  @DisplayName("Swapping: where none fits it says of each why")
  void noneFits() {
    AWeek small =
        AWeek.of()
            .only(Stream.of("cat-cow", "doorway-chest-stretch").map(Library::exercise).toList())
            .planned();

    SwapOutcome outcome =
        PlanRevision.swap(small.input(), small.session(0).id(), "cat-cow", Optional.empty());

    assertThat(outcome).isInstanceOf(SwapOutcome.NoneFits.class);
    assertThat(((SwapOutcome.NoneFits) outcome).why()).extracting(Excluded::slug).isEmpty();
  }

  @Test
  @DisplayName("Swapping: not in a session that is over or unknown, nor what is not in it")
  void refusesToSwap() {
    UUID monday = week.session(0).id();
    String slug = week.session(0).items().get(0).exercise().slug();
    assertThat(PlanRevision.swap(week.input(), monday, "no-such", Optional.empty()))
        .isInstanceOf(SwapOutcome.NotInSession.class);
    assertThat(PlanRevision.swap(week.input(), new UUID(1, 2), slug, Optional.empty()))
        .isInstanceOf(SwapOutcome.UnknownSession.class);
    assertThat(PlanRevision.swap(week.done(0).input(), monday, slug, Optional.empty()))
        .isInstanceOf(SwapOutcome.SessionOver.class);
  }

  private Exclusion refused(String slug, String by) {
    SwapOutcome outcome =
        PlanRevision.swap(week.input(), week.session(1).id(), slug, Optional.of(by));
    assertThat(outcome).isInstanceOf(SwapOutcome.Refused.class);
    return ((SwapOutcome.Refused) outcome).why();
  }

  private static Revision swapped(AWeek week, String slug, Optional<String> by) {
    SwapOutcome outcome = PlanRevision.swap(week.input(), week.session(1).id(), slug, by);
    assertThat(outcome).isInstanceOf(SwapOutcome.Swapped.class);
    return ((SwapOutcome.Swapped) outcome).revision();
  }

  private static Revision moved(RevisionInput input, UUID session, LocalDate date) {
    MoveOutcome outcome = PlanRevision.move(input, session, date);
    assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
    return ((MoveOutcome.Moved) outcome).revision();
  }

  private static List<String> targets(PlannedSession session) {
    return session.items().stream().flatMap(it -> it.exercise().strengthTarget().stream()).toList();
  }
}
