package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.Diary.skipped;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/** Row 6 of the adaptation table, where it becomes particular. */
class SkippedIsReplacedTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  private final Exercise same = AnExercise.of(Kind.STRETCH, "same").targets("neck").make();
  private final Diary withSame = new Diary(MEMBER, PRESS, LEAN, PUSH, same);

  @Test
  @DisplayName("Adaptation 6: done once in between, it is counted from there")
  void countsSinceItWasDone() {
    withSame.on(List.of(0, 2), skipped("press")).on(4, fine("press")).on(6, skipped("press"));
    assertThat(withSame.codes(6)).isEmpty();
  }

  @Test
  @DisplayName("Adaptation 6: where nothing of the same targets is left, it stays")
  void stays() {
    diary.on(List.of(0, 2, 4, 6), skipped("press"));
    assertThat(diary.codes(6)).isEmpty();
  }

  @Test
  @DisplayName("Adaptation 6: what nobody planned cannot be skipped")
  void ignoresUnplanned() {
    withSame.on(List.of(0, 2, 4), skipped("press").unplanned());
    assertThat(withSame.codes(4)).isEmpty();
  }
}
