package org.rhomboid.routine.domain.planning.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Reason;

/** What a plan in force does when something changes around it. */
class FollowTest {

  private static final LocalDate MONDAY = AWeek.MONDAY;

  private final AWeek week = AWeek.of().planned();

  @Test
  @DisplayName("Plan changes: where nothing changed the plan is the same")
  void staysTheSame() {
    assertThat(PlanRevision.follow(week.input())).isEqualTo(Revision.none(week.plan()));
    week.today(MONDAY.plusDays(2)).done(0);
    assertThat(PlanRevision.follow(week.input()).changes()).isEmpty();
  }

  @Test
  @DisplayName("Plan changes: a dose follows the answers, up and down, and says why")
  void followsTheAnswers() {
    PlannedItem item = lowest();
    String slug = item.exercise().slug();
    Dose more = range(item.exercise()).raise(item.dose()).orElseThrow();

    Revision up = PlanRevision.follow(week.prescribed(slug, more).input());

    assertThat(up.changes())
        .isNotEmpty()
        .allSatisfy(
            change -> {
              assertThat(change.code()).isEqualTo(ChangeCode.PROGRESSED);
              assertThat(change.slug()).contains(slug);
              assertThat(change.previous().flatMap(Planned::dose)).contains(item.dose());
              assertThat(change.next().flatMap(Planned::dose)).contains(more);
              assertThat(change.because().text()).isEqualTo("you said so");
            });
    assertThat(texts(find(up.plan().sessions().get(0), slug))).contains("you said so");
    RevisionInput now = new RevisionInput(up.plan(), week.input().request(), week.input().done());
    assertThat(PlanRevision.follow(now).changes()).isEmpty();
    week.prescribed(slug, item.dose());
    RevisionInput back = new RevisionInput(up.plan(), week.input().request(), week.input().done());
    assertThat(PlanRevision.follow(back).changes())
        .isNotEmpty()
        .allMatch(change -> change.code() == ChangeCode.REDUCED);
  }

  @Test
  @DisplayName(
      "Plan changes: a dose that the time keeps low follows the answers down: fewer sets are no reason for more repetitions")
  void followsTheAnswersDownWhereTimeIsShort() {
    AWeek shortOfTime =
        IntStream.rangeClosed(5, 40)
            .mapToObj(minutes -> ofMuch().minutes(minutes).planned())
            .filter(it -> lessForTheTime(it).isPresent())
            .findFirst()
            .orElseThrow();
    PlannedItem item = lessForTheTime(shortOfTime).orElseThrow();
    int lower = item.dose().reps().orElseThrow() - 1;
    Dose said = item.dose().withSets(item.dose().sets() + 1).withReps(lower);

    Revision down =
        PlanRevision.follow(shortOfTime.prescribed(item.exercise().slug(), said).input());

    assertThat(down.plan().sessions())
        .flatExtracting(PlannedSession::items)
        .filteredOn(it -> it.exercise().slug().equals(item.exercise().slug()))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.dose().reps().orElseThrow()).isLessThanOrEqualTo(lower));
  }

  @Test
  @DisplayName("Plan changes: what is done or past stays, whatever changes")
  void keepsWhatIsOver() {
    String slug = week.session(0).items().get(0).exercise().slug();
    week.today(MONDAY.plusDays(3)).done(0).dislikes(slug);

    Revision revision = PlanRevision.follow(week.input());

    assertThat(revision.plan().sessions()).contains(week.session(0), week.session(1));
  }

  @Test
  @DisplayName("Planner 1: what the member dislikes now gives its place to the best of its kind")
  void followsTheProfile() {
    PlannedItem item = week.item(0, Kind.STRENGTH);
    String slug = item.exercise().slug();

    Revision revision = PlanRevision.follow(week.dislikes(slug).input());

    PlanChange change = of(revision, week.session(0), slug);
    assertThat(change.code()).isEqualTo(ChangeCode.SWAPPED);
    assertThat(change.because().text()).isEqualTo("disliked");
    String by = change.next().flatMap(Planned::slug).orElseThrow();
    PlannedItem now = find(revision.plan().sessions().get(0), by);
    assertThat(now.exercise().kind()).isEqualTo(Kind.STRENGTH);
    assertThat(texts(now)).contains("in place of " + item.exercise().name());
    assertThat(revision.plan().excluded())
        .anyMatch(it -> it.slug().equals(slug) && it.because().text().equals("disliked"));
    assertThat(revision.plan().sessions())
        .allMatch(session -> session.minutes() == 20 && session.estimatedSeconds() <= 1_200);
  }

  @Test
  @DisplayName(
      "Plan changes: an exercise that the answers let rest is out until then, and no longer")
  void letsRest() {
    PlannedItem item = week.item(2, Kind.STRENGTH);
    String slug = item.exercise().slug();

    Revision out = PlanRevision.follow(week.out(slug, MONDAY.plusDays(3)).input());

    for (PlannedSession session : out.plan().sessions()) {
      boolean rests = session.date().isBefore(MONDAY.plusDays(3));
      assertThat(rests && has(session, slug)).isFalse();
    }
    assertThat(has(out.plan().sessions().get(2), slug)).isTrue();
  }

  @Test
  @DisplayName("Plan changes: what the answers put in its place takes its place")
  void replaces() {
    PlannedItem item = week.item(0, Kind.STRENGTH);
    String other = absent(Kind.STRENGTH, item.exercise());

    Revision revision = PlanRevision.follow(week.replaced(item.exercise().slug(), other).input());

    PlanChange change = of(revision, week.session(0), item.exercise().slug());
    assertThat(change.code()).isEqualTo(ChangeCode.SWAPPED);
    assertThat(change.next().flatMap(Planned::slug)).contains(other);
  }

  @Test
  @DisplayName("Plan changes: what the catalog took away, or states another dose for, follows it")
  void followsTheCatalog() {
    PlannedItem gone = week.item(0, Kind.STRENGTH);
    PlannedItem other = week.item(0, Kind.STRETCH);
    Exercise stretch = other.exercise();
    Exercise longer =
        AnExercise.of(Kind.STRETCH, stretch.slug())
            .targets(stretch.targets().toArray(String[]::new))
            .dose(AnExercise.hold(90, 100))
            .make();

    Revision revision =
        PlanRevision.follow(week.without(gone.exercise().slug()).with(longer).input());

    assertThat(of(revision, week.session(0), gone.exercise().slug()).code())
        .isEqualTo(ChangeCode.CATALOG_CHANGED);
    assertThat(of(revision, week.session(0), stretch.slug()).code())
        .isIn(ChangeCode.CATALOG_CHANGED, ChangeCode.REDUCED);
    assertThat(revision.plan().excluded())
        .noneMatch(it -> it.slug().equals(gone.exercise().slug()));
  }

  @Test
  @DisplayName("Planner 6: a condition brings its doses down to the lowest, and says so")
  void lowersForACondition() {
    Revision revision = PlanRevision.follow(week.conditions("fibromyalgia").input());

    for (PlannedSession session : revision.plan().sessions()) {
      assertThat(session.items())
          .allSatisfy(
              item -> {
                assertThat(item.dose()).isEqualTo(range(item.exercise()).lowest());
                assertThat(texts(item)).anyMatch(text -> text.startsWith("lowest dose: fibro"));
              });
    }
    assertThat(revision.changes()).anyMatch(it -> it.code() == ChangeCode.REDUCED);
  }

  @Test
  @DisplayName("Planner 5: what was performed the day before lets the same muscles rest today")
  void restsAfterWhatWasPerformed() {
    Exercise worked = week.item(0, Kind.STRENGTH).exercise();

    Revision revision = PlanRevision.follow(week.performed(MONDAY.minusDays(1), worked).input());

    PlanChange change = of(revision, week.session(0), worked.slug());
    assertThat(change.because().code()).isEqualTo("DONE_THE_DAY_BEFORE");
    assertThat(revision.plan().sessions().get(0).items())
        .noneMatch(it -> it.exercise().strengthTarget().equals(worked.strengthTarget()));
  }

  @Test
  @DisplayName("Planner 2: where no lawful session is left, it falls away")
  void fallsAway() {
    Revision revision =
        PlanRevision.follow(
            week.only(Library.exercises().stream().filter(it -> !it.is(Kind.STRETCH)).toList())
                .input());

    assertThat(revision.plan().sessions()).isEmpty();
    assertThat(revision.plan().score()).isZero();
    assertThat(revision.plan().unmet()).isNotEmpty();
    assertThat(revision.changes())
        .hasSize(3)
        .allMatch(it -> it.slug().isEmpty() && it.next().isEmpty());
  }

  private PlannedItem lowest() {
    return week.session(0).items().stream()
        .filter(it -> range(it.exercise()).raise(it.dose()).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static DoseRange range(Exercise exercise) {
    return DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
  }

  private String absent(Kind kind, Exercise like) {
    return Library.exercises().stream()
        .filter(it -> it.is(kind) && it.strengthTarget().equals(like.strengthTarget()))
        .map(Exercise::slug)
        .filter(slug -> week.plan().sessions().stream().noneMatch(it -> has(it, slug)))
        .findFirst()
        .orElseThrow();
  }

  private static PlanChange of(Revision revision, PlannedSession session, String slug) {
    return revision.changes().stream()
        .filter(it -> it.sessionId().equals(session.id()))
        .filter(it -> it.slug().equals(Optional.of(slug)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean has(PlannedSession session, String slug) {
    return session.items().stream().anyMatch(it -> it.exercise().slug().equals(slug));
  }

  private static PlannedItem find(PlannedSession session, String slug) {
    return session.items().stream()
        .filter(it -> it.exercise().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** Of a member whose answers have reached the top of every range. */
  private static AWeek ofMuch() {
    AWeek much = AWeek.of();
    for (Exercise exercise : Library.exercises()) {
      exercise
          .dose()
          .filter(EffectiveDose::saysHowMuch)
          .filter(stated -> stated.reps().isPresent())
          .map(stated -> DoseRange.of(stated, exercise.kind()))
          .map(range -> range.lowest().withSets(range.sets().max()).withReps(top(range)))
          .ifPresent(dose -> much.prescribed(exercise.slug(), dose));
    }
    return much;
  }

  private static int top(DoseRange range) {
    return range.reps().orElseThrow().max();
  }

  /** Planned with less than is called for, and with more repetitions than the fewest. */
  private static Optional<PlannedItem> lessForTheTime(AWeek week) {
    return week.plan().sessions().stream()
        .flatMap(session -> session.items().stream())
        .filter(it -> it.because().stream().anyMatch(why -> why.code().equals("FITS_THE_TIME")))
        .filter(it -> it.dose().reps().isPresent())
        .filter(it -> !it.dose().reps().equals(range(it.exercise()).lowest().reps()))
        .filter(it -> it.dose().sets() < range(it.exercise()).sets().max())
        .findFirst();
  }

  private static List<String> texts(PlannedItem item) {
    return item.because().stream().map(Reason::text).toList();
  }
}
