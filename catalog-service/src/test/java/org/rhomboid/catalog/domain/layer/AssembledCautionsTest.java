package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.layer.SampleExercise.caution;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Severity;

@DisplayName("Safety: the cautions of what a tenant lays down")
class AssembledCautionsTest {

  private static final Caution INJURY = caution("serious-injury", Severity.BLOCK);
  private static final Caution FRACTURE = caution("compression-fracture", Severity.MODIFY);
  private static final List<String> CONDITIONS =
      List.of("serious-injury", "osteoporosis", "arthritis");

  @Test
  @DisplayName("an exercise that nobody has reviewed is blocked for every condition")
  void notReviewed() {
    List<Caution> cautions = silent(false).alone(List.of(INJURY), CONDITIONS);

    assertThat(cautions)
        .extracting(Caution::condition)
        .containsExactly("arthritis", "osteoporosis", "serious-injury");
    assertThat(cautions)
        .allSatisfy(it -> assertThat(it.severity()).isEqualTo(Severity.BLOCK))
        .allSatisfy(it -> assertThat(it.reason()).isEqualTo(SafestCautions.NOT_REVIEWED));
  }

  @Test
  @DisplayName("one that was reviewed, with nothing found, still has what holds for each exercise")
  void reviewed() {
    assertThat(says(false).alone(List.of(INJURY), CONDITIONS)).containsExactly(INJURY);
  }

  @Test
  @DisplayName("what is said of each exercise holds where the draft says less, with both reasons")
  void saysLess() {
    Caution milder = caution("serious-injury", Severity.WARN);

    assertThat(says(false, milder).alone(List.of(INJURY), CONDITIONS))
        .singleElement()
        .satisfies(it -> assertThat(it.severity()).isEqualTo(Severity.BLOCK))
        .satisfies(
            it -> assertThat(it.reason()).contains(milder.reason()).contains(INJURY.reason()));
  }

  @Test
  @DisplayName("over the library the stricter one counts and silence follows")
  void overTheLibrary() {
    Caution stricter = caution("compression-fracture", Severity.BLOCK);

    assertThat(says(false, stricter).over(List.of(INJURY, FRACTURE)))
        .containsExactly(stricter, INJURY);
    assertThat(silent(false).over(List.of(INJURY, FRACTURE))).containsExactly(INJURY, FRACTURE);
  }

  @Test
  @DisplayName("what needs balance is blocked for a balance problem, whatever is said")
  void balance() {
    Caution mild = caution("balance-problem", Severity.WARN);

    assertThat(says(true, mild).alone(List.of(), CONDITIONS))
        .containsExactly(
            new Caution(
                "balance-problem",
                Severity.BLOCK,
                AssembledCautions.NEEDS_BALANCE,
                Optional.empty()));
    assertThat(silent(true).over(List.of(mild)))
        .singleElement()
        .extracting(Caution::severity)
        .isEqualTo(Severity.BLOCK);
    assertThat(says(false, mild).alone(List.of(), CONDITIONS)).containsExactly(mild);
  }

  private static AssembledCautions says(boolean needsBalance, Caution... cautions) {
    return new AssembledCautions(Optional.of(List.of(cautions)), needsBalance);
  }

  private static AssembledCautions silent(boolean needsBalance) {
    return new AssembledCautions(Optional.empty(), needsBalance);
  }
}
