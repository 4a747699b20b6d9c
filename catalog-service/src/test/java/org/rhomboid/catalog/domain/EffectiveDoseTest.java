package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.Samples.dose;
import static org.rhomboid.catalog.domain.Samples.exactly;
import static org.rhomboid.catalog.domain.Samples.reps;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planner 6: the effective dose")
final class EffectiveDoseTest {

  private static final Optional<Range> NONE = Optional.empty();

  @Test
  @DisplayName("is the one that states most of sets, repetitions and hold")
  void mostComplete() {
    Dose holdOnly = dose("000", NONE, NONE, Optional.of(exactly(60)));
    Dose holdAndSets = dose("004", Optional.of(new Range(2, 4)), NONE, Optional.of(exactly(15)));

    assertThat(EffectiveDose.of(List.of(holdOnly, holdAndSets))).contains(holdAndSets);
  }

  @Test
  @DisplayName("of equals is the article with the lowest number, in whatever order they are listed")
  void lowestNumber() {
    Dose first = reps("001", new Range(10, 15));
    Dose second = reps("004", exactly(15));

    assertThat(EffectiveDose.of(List.of(first, second))).contains(first);
    assertThat(EffectiveDose.of(List.of(second, first))).contains(first);
  }

  @Test
  @DisplayName("is an article's where one says how much, be ours ever so complete")
  void articlesBeforeOurs() {
    Dose ours =
        dose("ours", Optional.of(exactly(2)), Optional.of(exactly(8)), Optional.of(exactly(3)));
    Dose article = reps("003", new Range(5, 10));

    assertThat(EffectiveDose.of(List.of(ours, article))).contains(article);
  }

  @Test
  @DisplayName("is ours where the articles only name the exercise, or state sets alone")
  void oursOtherwise() {
    Dose named = dose("000", NONE, NONE, NONE);
    Dose setsOnly = dose("003", Optional.of(exactly(3)), NONE, NONE);
    Dose ours = reps("ours", new Range(5, 10));

    assertThat(EffectiveDose.of(List.of(named, setsOnly, ours))).contains(ours);
    assertThat(EffectiveDose.of(List.of(named, setsOnly))).isEmpty();
  }

  @Test
  @DisplayName("says why it is the one that counts")
  void because() {
    Dose ours = reps("ours", new Range(5, 10));
    Dose one = reps("001", new Range(10, 15));
    Dose other = reps("004", exactly(15));
    Dose complete = dose("004", Optional.of(exactly(2)), Optional.of(exactly(8)), NONE);
    Dose named = dose("000", NONE, NONE, NONE);

    assertThat(EffectiveDose.because(List.of(one, reps("tenant", exactly(3)))))
        .isEqualTo(EffectiveDose.Because.TENANT);
    assertThat(EffectiveDose.because(List.of(named, ours)))
        .isEqualTo(EffectiveDose.Because.NO_ARTICLE);
    assertThat(EffectiveDose.because(List.of(named, one, ours)))
        .isEqualTo(EffectiveDose.Because.ONLY_ARTICLE);
    assertThat(EffectiveDose.because(List.of(one, complete)))
        .isEqualTo(EffectiveDose.Because.MOST_COMPLETE);
    assertThat(EffectiveDose.because(List.of(one, other)))
        .isEqualTo(EffectiveDose.Because.FIRST_OF_EQUALS);
  }
}
