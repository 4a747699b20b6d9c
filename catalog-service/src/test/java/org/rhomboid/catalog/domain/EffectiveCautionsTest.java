package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Safety: the effective cautions of an exercise")
final class EffectiveCautionsTest {

  @Test
  @DisplayName("are its own and those of every exercise, the strictest first")
  void union() {
    Caution warn = caution("scoliosis", Severity.WARN, "small range");
    Caution modify = caution("arthritis", Severity.MODIFY, "low");
    Caution block = caution("serious-injury", Severity.BLOCK, "rest first");

    assertThat(EffectiveCautions.of(List.of(warn, modify), List.of(block)))
        .containsExactly(block, modify, warn);
  }

  @Test
  @DisplayName(
      "for one condition the stricter counts with its substitute, and both reasons are shown")
  void bothHold() {
    Caution own =
        new Caution("fibromyalgia", Severity.BLOCK, "hard roller", Optional.of("shoulder-roll"));
    Caution every = caution("fibromyalgia", Severity.MODIFY, "lowest dose");

    Caution both =
        new Caution(
            "fibromyalgia",
            Severity.BLOCK,
            "hard roller; lowest dose",
            Optional.of("shoulder-roll"));
    assertThat(EffectiveCautions.of(List.of(own), List.of(every))).containsExactly(both);
  }

  @Test
  @DisplayName("the general one counts where it is the stricter")
  void generalIsStricter() {
    Caution own = caution("fibromyalgia", Severity.WARN, "soft roller");
    Caution every = caution("fibromyalgia", Severity.MODIFY, "lowest dose");

    assertThat(EffectiveCautions.of(List.of(own), List.of(every)))
        .containsExactly(caution("fibromyalgia", Severity.MODIFY, "soft roller; lowest dose"));
  }

  @Test
  @DisplayName("only a block can have a substitute")
  void substituteOfABlock() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Caution("arthritis", Severity.WARN, "low", Optional.of("neck-roll")));
  }

  private static Caution caution(String condition, Severity severity, String reason) {
    return new Caution(condition, severity, reason, Optional.empty());
  }
}
