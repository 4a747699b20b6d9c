package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.dose.Timing;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;
import org.rhomboid.routine.domain.profile.WorkHours;

/** The breaks of thousands of random days, judged as a clock on the wall is read; {@code -Dseed=} draws the same ones again. */
class DeskBreaksPropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int DAYS = 5_000;

  @BeforeAll
  static void printTheSeed() {
    System.out.println("DeskBreaksPropertyTest: -Dseed=" + SEED);
  }

  @Test
  @DisplayName("Desk breaks: none of any day breaks a rule, in any zone, whatever blocks it")
  void keepTheRules() {
    RandomBreakRequests requests = new RandomBreakRequests(new Random(SEED));
    long nanos = 0;
    int breaks = 0;
    for (int i = 0; i < DAYS; i++) {
      BreakRequest request = requests.draw();
      long start = System.nanoTime();
      BreakDay day = DeskBreaks.day(request);
      nanos += System.nanoTime() - start;
      breaks += day.breaks().size();
      assertThat(broken(request, day)).as("%s, seed %d", request, SEED).isEmpty();
    }
    assertThat(breaks).isGreaterThan(DAYS);
    System.out.println("DeskBreaksPropertyTest: µs a day: " + nanos / DAYS / 1_000);
  }

  @Test
  @DisplayName(
      "Desk breaks: the same request gives the same ones, in whatever order its parts come")
  void areDeterministic() {
    RandomBreakRequests requests = new RandomBreakRequests(new Random(SEED + 1));
    for (int i = 0; i < 500; i++) {
      BreakRequest request = requests.draw();
      List<Span> busy = new ArrayList<>(request.busy());
      Collections.reverse(busy);
      BreakRequest again =
          new BreakRequest(
              request.member(),
              request.profile(),
              request.date(),
              request.catalog(),
              busy,
              request.around(),
              request.prescribed(),
              List.of());
      assertThat(DeskBreaks.day(again)).as("seed %d", SEED + 1).isEqualTo(DeskBreaks.day(request));
    }
  }

  @Test
  @DisplayName("Desk breaks: answering one changes none of the others")
  void answeredOnesDisturbNoOther() {
    RandomBreakRequests requests = new RandomBreakRequests(new Random(SEED + 2));
    Random random = new Random(SEED + 3);
    for (int i = 0; i < 1_000; i++) {
      BreakRequest request = requests.draw();
      List<DeskBreak> before = DeskBreaks.of(request);
      List<Instant> kept =
          before.stream()
              .filter(it -> random.nextInt(3) == 0)
              .map(it -> it.at().toInstant())
              .toList();
      BreakRequest later =
          new BreakRequest(
              request.member(),
              request.profile(),
              request.date(),
              request.catalog(),
              request.busy(),
              request.around(),
              request.prescribed(),
              kept);
      assertThat(DeskBreaks.of(later))
          .as("%s, seed %d", later, SEED)
          .isEqualTo(before.stream().filter(it -> !kept.contains(it.at().toInstant())).toList());
    }
  }

  private static List<String> broken(BreakRequest request, BreakDay day) {
    List<String> broken = new ArrayList<>();
    Profile profile = request.profile();
    List<DeskBreak> breaks = day.breaks();
    Set<Object> ids = new HashSet<>();
    for (int i = 0; i < breaks.size(); i++) {
      DeskBreak one = breaks.get(i);
      check(broken, ids.add(one.id()), "an id twice");
      check(broken, one.moves().size() == 1 || one.moves().size() == 2, "moves");
      check(broken, one.seconds() <= 120, "longer than two minutes");
      check(
          broken,
          one.seconds() == one.moves().stream().mapToInt(BreakMove::seconds).sum(),
          "seconds are not those of the moves");
      check(broken, isFree(one, request), "not in free time: " + one.at());
      check(
          broken,
          i == 0 || apart(breaks.get(i - 1), one) >= profile.breakEveryMinutes().orElse(45),
          "nearer than the interval");
      check(
          broken,
          one.moves().stream().map(BreakMove::slug).distinct().count() == one.moves().size(),
          "an exercise twice in a break");
      one.moves().forEach(move -> broken.addAll(broken(request, move)));
    }
    check(broken, breaks.size() <= profile.breaksPerDay().orElse(99), "more than the daily cap");
    check(broken, !breaks.isEmpty() || !day.fewerBecause().isEmpty(), "none, and no reason");
    return broken;
  }

  private static List<String> broken(BreakRequest request, BreakMove move) {
    List<String> broken = new ArrayList<>();
    Exercise exercise = request.catalog().find(move.slug()).orElseThrow();
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    Dose dose = move.dose();
    check(broken, exercise.desk(), "not for the desk: " + move.slug());
    check(
        broken,
        HardRules.refusal(exercise, request.profile().at(Setting.DESK)).isEmpty(),
        "refused: " + move.slug());
    check(
        broken,
        range.sets().contains(dose.sets())
            && dose.reps().isPresent() == range.reps().isPresent()
            && dose.holdSeconds().isPresent() == range.holdSeconds().isPresent()
            && range.reps().map(it -> it.contains(dose.reps().orElseThrow())).orElse(true)
            && range
                .holdSeconds()
                .map(it -> it.contains(dose.holdSeconds().orElseThrow()))
                .orElse(true),
        "a dose out of its range: " + move);
    check(
        broken,
        move.seconds() == Timing.seconds(exercise, range.stated(), dose),
        "seconds of " + move.slug());
    check(broken, move.activeSeconds() > 0, "no active seconds: " + move.slug());
    check(
        broken,
        !request.prescribed().containsKey(move.slug())
            || request.prescribed().get(move.slug()).allows(request.date()),
        "out by prescription: " + move.slug());
    check(broken, rests(exercise, request), "works muscles that rest: " + move.slug());
    return broken;
  }

  /** At its first and last second and at every tenth, as a clock on the wall would be read. */
  private static boolean isFree(DeskBreak one, BreakRequest request) {
    WorkHours hours = request.profile().workHours().orElseThrow();
    for (int second : instants(one.seconds())) {
      ZonedDateTime at = one.at().plusSeconds(second);
      LocalTime time = at.toLocalTime();
      boolean works =
          at.toLocalDate().equals(request.date())
              && hours.days().contains(at.getDayOfWeek())
              && !time.isBefore(hours.from())
              && time.isBefore(hours.to());
      boolean quiet =
          request.profile().quietHours().stream()
              .anyMatch(it -> !time.isBefore(it.from()) && time.isBefore(it.to()));
      Instant instant = at.toInstant();
      if (!works || quiet || request.busy().stream().anyMatch(it -> it.contains(instant))) {
        return false;
      }
    }
    return one.at().getSecond() == 0 && one.at().getNano() == 0;
  }

  private static int[] instants(int seconds) {
    return IntStream.range(0, seconds).filter(it -> it % 10 == 0 || it == seconds - 1).toArray();
  }

  private static boolean rests(Exercise exercise, BreakRequest request) {
    return exercise.kind() != Kind.STRENGTH
        || request.around().stream()
            .filter(it -> Math.abs(it.date().toEpochDay() - request.date().toEpochDay()) == 1)
            .flatMap(it -> it.items().stream())
            .filter(PastSession.Item::done)
            .noneMatch(it -> it.strengthTarget().equals(exercise.primaryTarget()));
  }

  private static long apart(DeskBreak one, DeskBreak next) {
    return Duration.between(one.at(), next.at()).toMinutes();
  }

  private static void check(List<String> broken, boolean holds, String what) {
    if (!holds) {
      broken.add(what);
    }
  }
}
