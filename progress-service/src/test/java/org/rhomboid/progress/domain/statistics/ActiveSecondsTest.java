package org.rhomboid.progress.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.statistics.Performed.item;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.session.Outcome;

class ActiveSecondsTest {

  @Test
  @DisplayName("Statistics: what is held lasts sets x hold x repetitions, one where none was told")
  void held() {
    assertThat(ActiveSeconds.of(item("chin-tuck", 2, 15, 5, Outcome.DONE))).isEqualTo(150);
    assertThat(ActiveSeconds.of(item("chin-tuck", 3, null, 30, Outcome.DONE))).isEqualTo(90);
    assertThat(ActiveSeconds.of(item("chin-tuck", 3, 0, 30, Outcome.DONE))).isEqualTo(90);
  }

  @Test
  @DisplayName("Statistics: what is repeated lasts 4 s a repetition")
  void repeated() {
    assertThat(ActiveSeconds.of(item("band-row", 2, 10, null, Outcome.PARTLY))).isEqualTo(80);
    assertThat(ActiveSeconds.of(item("band-row", 2, 0, null, Outcome.PARTLY))).isZero();
  }

  @Test
  @DisplayName("Statistics: a set of which nothing was told lasts 30 s, one of no set none")
  void untold() {
    assertThat(ActiveSeconds.of(item("cat-cow", 2, null, null, Outcome.DONE))).isEqualTo(60);
    assertThat(ActiveSeconds.of(item("cat-cow", 0, null, 30, Outcome.DONE))).isZero();
  }

  @Test
  @DisplayName("Statistics: what was skipped is no work, and nothing is longer than 24 hours")
  void bounds() {
    assertThat(ActiveSeconds.of(item("band-row", 2, 10, null, Outcome.SKIPPED))).isZero();
    assertThat(ActiveSeconds.of(item("band-row", 100, 1000, 3600, Outcome.DONE))).isEqualTo(86_400);
  }

  @Test
  @DisplayName("Statistics: each target of an exercise gets all of its seconds, once")
  void byTarget() {
    Map<String, List<String>> targets =
        Map.of("band-row", List.of("rhomboids", "lats", "rhomboids"), "cat-cow", List.of("lats"));

    Map<String, Integer> seconds =
        SecondsByTarget.of(
            Performed.lasting(
                600,
                null,
                null,
                null,
                item("band-row", 2, 10, null, Outcome.DONE),
                item("cat-cow", 1, null, null, Outcome.DONE),
                item("chin-tuck", 1, null, null, Outcome.SKIPPED),
                item("unknown", 1, null, null, Outcome.DONE)),
            slug -> targets.getOrDefault(slug, List.of()));

    assertThat(seconds).containsExactly(Map.entry("lats", 110), Map.entry("rhomboids", 80));
  }

  @Test
  @DisplayName("Statistics: seconds of a target stop at the highest number")
  void saturates() {
    Map<String, Integer> most = Map.of("lats", Integer.MAX_VALUE);

    assertThat(SecondsByTarget.sum(most, most)).isEqualTo(most);
    assertThat(SecondsByTarget.sum(most, Map.of()).keySet()).isEqualTo(Set.of("lats"));
  }
}
