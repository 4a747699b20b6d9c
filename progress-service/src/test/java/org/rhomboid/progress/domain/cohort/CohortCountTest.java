package org.rhomboid.progress.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.statistics.PainChange;
import org.rhomboid.progress.domain.statistics.PainReports;

class CohortCountTest {

  private static final IsoWeek LAST = IsoWeek.of(LocalDate.parse("2026-11-02"));
  private static final CohortSecret SECRET = secret(1);

  @Test
  @DisplayName("Cohorts: under the minimum nothing is shown, of the whole or of a group")
  void minimum() {
    CohortFigures nine = figures(Grouping.NONE, 10, members(9, "a", 3));
    CohortFigures ten = figures(Grouping.NONE, 10, members(10, "a", 3));

    assertThat(nine.whole()).isEqualTo(CohortCell.hidden(null));
    assertThat(ten.whole().suppressed()).isFalse();
    assertThat(ten.whole().members()).isEqualTo(10);
  }

  @Test
  @DisplayName("Cohorts: no setting goes below 5")
  void neverBelowFive() {
    assertThat(figures(Grouping.NONE, 1, members(4, "a", 3)).whole().suppressed()).isTrue();
    assertThat(figures(Grouping.NONE, 1, members(5, "a", 3)).minimumCohort()).isEqualTo(5);
  }

  @Test
  @DisplayName("Cohorts: a small unit takes another one with it")
  void complementary() {
    List<List<MemberWeek>> members = new ArrayList<>(members(9, "small", 3));
    members.addAll(members(12, "next", 3));
    members.addAll(members(40, "large", 3));

    CohortFigures figures = figures(Grouping.UNIT, 10, members);

    assertThat(figures.groups())
        .extracting(CohortCell::group)
        .containsExactly("large", "next", "small");
    assertThat(figures.groups())
        .extracting(CohortCell::suppressed)
        .containsExactly(false, true, true);
    assertThat(figures.groups().get(1)).isEqualTo(CohortCell.hidden("next"));
  }

  @Test
  @DisplayName("Cohorts: in a large group figures are near the truth, in steps of 5")
  void large() {
    CohortCell whole = figures(Grouping.NONE, 10, members(3_000, "a", 3)).whole();

    assertThat(whole.members()).isBetween(2_990, 3_010).matches(shown -> shown % 5 == 0);
    assertThat(whole.participation()).isEqualTo(new CohortCell.Share(false, 1.0, 0.05));
    assertThat(whole.adherence()).isEqualTo(new CohortCell.Share(false, 0.75, 0.05));
    assertThat(whole.minutes()).isEqualTo(new CohortCell.Minutes(false, 30, 5));
    assertThat(whole.pain()).isEqualTo(new CohortCell.Pain(false, PainChange.IMPROVED));
  }

  @Test
  @DisplayName("Cohorts: the same members give the same figures, in whatever order they come")
  void sameCell() {
    List<List<MemberWeek>> members = new ArrayList<>(members(37, "a", 2));
    CohortFigures first = figures(Grouping.UNIT, 10, members);
    Collections.shuffle(members, new Random(1));

    CohortFigures again = figures(Grouping.UNIT, 10, members);

    assertThat(again).isEqualTo(first);
    assertThat(again.groups().get(0).participation()).isEqualTo(again.whole().participation());
    assertThat(again.groups().get(0).minutes()).isEqualTo(again.whole().minutes());
  }

  @Test
  @DisplayName("Cohorts: with one member more the noise is another one, as with another seed")
  void noise() {
    Set<Double> ofMembers = new HashSet<>();
    Set<Double> ofSeeds = new HashSet<>();
    List<List<MemberWeek>> members = members(60, "a", 2);
    for (int size = 30; size < 60; size++) {
      ofMembers.add(noise(members.subList(0, size), SECRET));
      ofSeeds.add(noise(members.subList(0, 30), secret(size)));
    }

    assertThat(ofMembers).hasSize(30);
    assertThat(ofSeeds).hasSize(30);
    assertThat(ofSeeds.stream().mapToDouble(noise -> noise * noise).average().orElseThrow())
        .as("variance of the noise in a sum")
        .isBetween(15.0, 75.0);
  }

  @Test
  @DisplayName("Cohorts: minutes that are mostly one member's are not shown")
  void dominance() {
    FigureSums alone = new FigureSums(false);
    alone.add(SECRET.keyOf("m"), Figure.MINUTES, 1, 0);
    alone.add(SECRET.keyOf("n"), Figure.MINUTES, 0.5, 0);

    assertThat(alone.dominates(1.9)).as("more than half").isTrue();
    assertThat(alone.dominates(1.99)).as("two more than three quarters").isTrue();
    assertThat(alone.dominates(2.01)).isFalse();
    assertThat(alone.dominates(-1)).as("noise alone").isTrue();
  }

  @Test
  @DisplayName("Cohorts: pain is not shown where fewer than the minimum reported it at both ends")
  void painNeedsReports() {
    List<List<MemberWeek>> members = new ArrayList<>(members(9, "a", 3));
    members.addAll(changed(members(60, "b", 3), week -> without(week, PainReports.NONE)));

    CohortCell whole = figures(Grouping.NONE, 10, members).whole();

    assertThat(whole.pain()).isEqualTo(new CohortCell.Pain(true, null));
    assertThat(whole.participation().suppressed()).isFalse();
  }

  @Test
  @DisplayName("Cohorts: a week alone has no change of pain")
  void weekHasNoPain() {
    CohortFigures figures = figures(Grouping.WEEK, 10, members(60, "a", 3));

    assertThat(figures.groups())
        .extracting(CohortCell::group)
        .containsExactly("2026-W42", "2026-W43", "2026-W44", "2026-W45");
    assertThat(figures.groups()).allMatch(cell -> cell.pain().suppressed());
    assertThat(figures.whole().pain().suppressed()).isFalse();
  }

  @Test
  @DisplayName("Cohorts: who moved is in the last unit only, and nobody is counted for other weeks")
  void oneGroup() {
    List<List<MemberWeek>> members = new ArrayList<>(members(20, "a", 3));
    members.addAll(
        changed(members(20, "b", 3), week -> week.week().equals(LAST) ? week : inUnit(week, "a")));
    members.add(changed(members(1, "c", 3), week -> at(week, LAST.plus(1))).get(0));

    CohortFigures figures = figures(Grouping.UNIT, 10, members);

    assertThat(figures.groups()).extracting(CohortCell::group).containsExactly("a", "b");
    assertThat(figures.groups()).allMatch(cell -> cell.members() == 20);
  }

  @Test
  @DisplayName("Cohorts: members without a level are a group of their own")
  void unknown() {
    CohortFigures figures = figures(Grouping.LEVEL, 10, members(20, "a", 3));

    assertThat(figures.groups()).extracting(CohortCell::group).containsExactly("UNKNOWN");
  }

  @Test
  @DisplayName("Cohorts: a seed is long enough to be no guess, and is not printed")
  void seed() {
    assertThatThrownBy(() -> new CohortSecret(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SECRET).hasToString("CohortSecret");
  }

  private static double noise(List<List<MemberWeek>> members, CohortSecret secret) {
    CohortQuery query = new CohortQuery(CohortRange.FOUR_WEEKS, Grouping.NONE, LAST);
    Protection protection = Protection.of(secret, 10);
    CohortCount count = new CohortCount(query, protection);
    members.forEach(count::add);
    FigureSums sums = count.whole().of(Figure.PARTICIPATION);
    return protection.total(Figure.PARTICIPATION, sums) - sums.sum();
  }

  private static CohortFigures figures(
      Grouping grouping, int minimum, List<List<MemberWeek>> members) {
    CohortCount count =
        CohortCount.of(new CohortQuery(CohortRange.FOUR_WEEKS, grouping, LAST), SECRET, minimum);
    members.forEach(count::add);
    return count.figures();
  }

  /** Four weeks each: half an hour, three of four planned, pain from 8 to 2. */
  private static List<List<MemberWeek>> members(int size, String unit, int days) {
    List<List<MemberWeek>> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<MemberWeek> weeks = new ArrayList<>();
      for (int week = -3; week <= 0; week++) {
        weeks.add(
            new MemberWeek(
                unit + "-" + i,
                LAST.plus(week),
                null,
                unit,
                days,
                1_800,
                4,
                3,
                new PainReports(week < -1 ? 24 : 6, 3)));
      }
      members.add(weeks);
    }
    return members;
  }

  private static List<List<MemberWeek>> changed(
      List<List<MemberWeek>> members, Function<MemberWeek, MemberWeek> change) {
    return members.stream().map(weeks -> weeks.stream().map(change).toList()).toList();
  }

  private static MemberWeek without(MemberWeek as, PainReports pain) {
    return copy(as, as.week(), as.unit(), pain);
  }

  private static MemberWeek inUnit(MemberWeek as, String unit) {
    return copy(as, as.week(), unit, as.pain());
  }

  private static MemberWeek at(MemberWeek as, IsoWeek week) {
    return copy(as, week, as.unit(), as.pain());
  }

  private static MemberWeek copy(MemberWeek as, IsoWeek week, String unit, PainReports pain) {
    return new MemberWeek(
        as.member(),
        week,
        as.level(),
        unit,
        as.practisedDays(),
        as.seconds(),
        as.planned(),
        as.done(),
        pain);
  }

  private static CohortSecret secret(int number) {
    byte[] seed = new byte[32];
    new Random(number).nextBytes(seed);
    return new CohortSecret(seed);
  }
}
