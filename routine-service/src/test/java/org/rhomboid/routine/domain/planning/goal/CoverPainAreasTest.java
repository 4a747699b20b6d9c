package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

class CoverPainAreasTest {

  private final CoverPainAreas neck = new CoverPainAreas(AProfile.of().painAreas("neck").make());
  private final Exercise tilt =
      AnExercise.of(Kind.STRETCH, "tilt").targets("neck", "levator-scapulae", "hips").make();
  private final Exercise hips = AnExercise.of(Kind.STRETCH, "hips").targets("hips").make();

  @Test
  @DisplayName("Goal: what the pain area calls for counts, with falling returns for more of it")
  void hasFallingReturns() {
    Tally week = new Tally(List.of());
    week.add(tilt, 60);
    double once = neck.satisfaction(week);
    week.add(tilt, 60);
    double twice = neck.satisfaction(week);
    assertThat(once).isPositive();
    assertThat(twice - once).isPositive().isLessThan(once);
  }

  @Test
  @DisplayName("Goal: what no pain area calls for adds nothing")
  void ignoresTheRest() {
    Tally week = new Tally(List.of());
    week.add(hips, 600);
    assertThat(neck.satisfaction(week)).isZero();
    assertThat(neck.speaksFor(hips)).isEmpty();
  }

  @Test
  @DisplayName("Goal: the explanation names the area and what is worked on")
  void explains() {
    assertThat(neck.speaksFor(tilt).map(Inclusion::text))
        .contains("for the neck: works on neck, levator scapulae");
  }

  @Test
  @DisplayName("Goal: without a pain area the upper back is cared for; each area has targets")
  void hasADefault() {
    CoverPainAreas none = new CoverPainAreas(AProfile.of().painAreas().make());
    Exercise squeeze = AnExercise.of(Kind.STRENGTH, "squeeze").targets("rhomboids").make();
    assertThat(none.speaksFor(squeeze)).isPresent();
    assertThat(Vocabulary.PAIN_AREAS)
        .allSatisfy(
            area ->
                assertThat(PainAreaTargets.of(area)).isNotEmpty().isSubsetOf(Vocabulary.TARGETS));
  }
}
