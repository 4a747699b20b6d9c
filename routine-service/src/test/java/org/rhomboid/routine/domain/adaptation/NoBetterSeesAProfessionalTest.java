package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.ALONE;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Row 8 of the adaptation table, where it becomes particular. */
class NoBetterSeesAProfessionalTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  @Test
  @DisplayName("Adaptation 8: not where it got better by 2 points, or by 30%, or does not hurt")
  void isContentWithBetter() {
    practise().said(ALONE, 0, 8).said(ALONE, 27, 6);
    assertThat(diary.asOf(27).seeAProfessional()).isFalse();
    assertThat(other().said(ALONE, 0, 3).said(ALONE, 27, 2).asOf(27).seeAProfessional()).isFalse();
    assertThat(other().said(ALONE, 0, 0).said(ALONE, 27, 0).asOf(27).seeAProfessional()).isFalse();
  }

  @Test
  @DisplayName("Adaptation 8: not where less than 70% was done, or nothing was said")
  void wantsPractice() {
    diary.on(List.of(0, 2, 4, 7, 9, 11, 14, 16), fine("press"));
    diary.said(ALONE, 0, 4).said(ALONE, 27, 4);
    assertThat(diary.asOf(27).seeAProfessional()).isFalse();
    assertThat(other().said(ALONE, 0, 4).asOf(27).seeAProfessional()).isFalse();
  }

  private Diary practise() {
    return diary.on(List.of(0, 2, 4, 7, 9, 11, 14, 16, 18), fine("press"));
  }

  private Diary other() {
    return new Diary(MEMBER, HOLD).on(List.of(0, 2, 4, 7, 9, 11, 14, 16, 18), fine("hold"));
  }
}
