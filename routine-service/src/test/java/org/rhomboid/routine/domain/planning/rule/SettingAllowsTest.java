package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.profile.Setting;

class SettingAllowsTest {

  @Test
  @DisplayName("Planner 1: at a desk only what is marked for it")
  void allowsDeskExercisesAtADesk() {
    assertThat(allowed("eagle-arms", Setting.DESK)).isTrue();
    assertThat(allowed("wall-push-up", Setting.DESK)).isFalse();
  }

  @Test
  @DisplayName("Planner 1: outdoors nothing lying on the back or side")
  void liesNotOutdoors() {
    assertThat(allowed("knee-to-chest", Setting.OUTDOORS)).isFalse();
    assertThat(allowed("open-book-rotation", Setting.OUTDOORS)).isFalse();
    assertThat(allowed("cobra-pose", Setting.OUTDOORS)).isTrue();
    Exercise either = AnExercise.of(Kind.STRETCH, "either").positions("supine", "standing").make();
    assertThat(allowed(either, Setting.OUTDOORS)).isTrue();
  }

  @Test
  @DisplayName("Planner 1: outdoors no machine, but another thing of the choice will do")
  void carriesNoMachine() {
    assertThat(allowed("rowing-machine", Setting.OUTDOORS)).isFalse();
    assertThat(allowed("seated-row", Setting.OUTDOORS)).isTrue();
    boolean onlyTheMachine =
        new SettingAllows()
            .refuses(
                Library.exercise("seated-row"),
                AProfile.of().settings(Setting.OUTDOORS).equipment("row-machine").make())
            .isEmpty();
    assertThat(onlyTheMachine).isFalse();
  }

  @Test
  @DisplayName("Planner 1: at home and in the gym all")
  void allowsAll() {
    assertThat(Library.exercises()).allMatch(it -> allowed(it, Setting.HOME));
    assertThat(Library.exercises()).allMatch(it -> allowed(it, Setting.GYM));
  }

  @Test
  @DisplayName("Planner 1: of several settings one that allows is enough")
  void allowsTheUnion() {
    assertThat(allowed("cobra-pose", Setting.DESK, Setting.OUTDOORS)).isTrue();
    assertThat(allowed("knee-to-chest", Setting.DESK, Setting.OUTDOORS)).isFalse();
    assertThat(allowed("knee-to-chest", Setting.OUTDOORS, Setting.HOME)).isTrue();
  }

  private static boolean allowed(String slug, Setting... settings) {
    return allowed(Library.exercise(slug), settings);
  }

  private static boolean allowed(Exercise exercise, Setting... settings) {
    AProfile profile = AProfile.of().equipment(Vocabulary.EQUIPMENT).settings(settings);
    return new SettingAllows().refuses(exercise, profile.make()).isEmpty();
  }
}
