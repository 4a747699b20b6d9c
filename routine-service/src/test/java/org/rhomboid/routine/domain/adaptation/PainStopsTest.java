package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.weeks;
import static org.rhomboid.routine.domain.adaptation.StepCode.HARDER_RUNG;
import static org.rhomboid.routine.domain.adaptation.StepCode.STOPPED_BY_PAIN;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.profile.Level;

/** Row 3 of the adaptation table, where it becomes particular. */
class PainStopsTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  @Test
  @DisplayName("Adaptation 3: without one the bottom of the range")
  void fallsToTheBottom() {
    Diary advanced = new Diary(AProfile.of().level(Level.ADVANCED).make(), HOLD);
    advanced.on(0, fine("hold").pain(7));
    assertThat(advanced.dose("hold", 0).holdSeconds()).contains(15);
    assertThat(advanced.asOf(0).steps().get(0).change()).isEqualTo(ChangeCode.REDUCED);
  }

  @Test
  @DisplayName("Adaptation 3: at the bottom already: out for a week")
  void staysOut() {
    diary.on(0, fine("hold").pain(6));
    Prescription out = diary.prescription("hold", 0);
    assertThat(out.outUntil()).contains(Diary.START.plusDays(7));
    assertThat(out.allows(Diary.START.plusDays(6))).isFalse();
    assertThat(out.allows(Diary.START.plusDays(7))).isTrue();
  }

  @Test
  @DisplayName("Adaptation 3: a sharp pain stops what hurt, or all where nothing is named")
  void hearsSymptoms() {
    diary.on(0, Set.of("sharp-pain"), fine("press").pain(4), fine("hold").pain(1));
    assertThat(diary.asOf(0).steps()).extracting(Step::slug).containsExactly("press");
    diary.on(2, Set.of("radiating-neck-discomfort"), fine("lean"), fine("hold"));
    assertThat(diary.asOf(2).steps())
        .extracting(Step::slug)
        .containsExactly("press", "lean", "hold");
  }

  @Test
  @DisplayName("Adaptation 3: pain is heard of an unplanned exercise too")
  void hearsUnplanned() {
    diary.on(0, fine("press").unplanned().pain(8));
    assertThat(diary.codes(0)).containsExactly(STOPPED_BY_PAIN);
  }

  @Test
  @DisplayName("Adaptation 3: the way back up leads to the exercise that it stands in for")
  void climbsBack() {
    diary.on(0, fine("press").pain(6));
    diary.on(weeks(17), fine("lean"));
    assertThat(diary.codes(120)).startsWith(STOPPED_BY_PAIN).endsWith(HARDER_RUNG);
    assertThat(diary.prescription("press", 120).replacedBy()).isEmpty();
    assertThat(diary.prescription("press", 120).insteadOf()).contains("lean");
    assertThat(diary.prescription("lean", 120).replacedBy()).contains("press");
  }
}
