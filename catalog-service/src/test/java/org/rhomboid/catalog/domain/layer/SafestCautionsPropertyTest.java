package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Severity;

@DisplayName("Safety: the stricter of the library's and the tenant's cautions")
class SafestCautionsPropertyTest {

  private static final List<String> CONDITIONS = List.of("a", "b", "c", "d", "e");

  @RepeatedTest(20)
  @DisplayName("are never weaker than either, one a condition, the strictest first")
  void neverWeaker() {
    long seed = RandomGenerator.getDefault().nextLong();
    RandomGenerator random = new java.util.Random(seed);
    for (int round = 0; round < 100; round++) {
      List<Caution> library = cautions(random, "library");
      List<Caution> tenants = cautions(random, "tenant");

      List<Caution> safest = SafestCautions.of(library, tenants);

      assertThat(SafestCautions.weakened(library, safest)).as("seed " + seed).isEmpty();
      assertThat(SafestCautions.weakened(tenants, safest)).as("seed " + seed).isEmpty();
      assertThat(safest).as("seed " + seed).extracting(Caution::condition).doesNotHaveDuplicates();
      assertThat(safest)
          .as("seed " + seed)
          .isSortedAccordingTo((one, other) -> other.severity().compareTo(one.severity()))
          .allMatch(it -> library.contains(it) || tenants.contains(it));
      assertThat(SafestCautions.of(library, safest)).as("seed " + seed).isEqualTo(safest);
    }
  }

  @Test
  @DisplayName("of equals the tenant's, with its reason and its substitute")
  void equals() {
    Caution library = new Caution("a", Severity.BLOCK, "library", Optional.of("band-row"));
    Caution tenants = new Caution("a", Severity.BLOCK, "tenant", Optional.of("wall-angel"));

    assertThat(SafestCautions.of(List.of(library), List.of(tenants))).containsExactly(tenants);
  }

  @Test
  @DisplayName("weakened is what is left out and what is softer, not what is as strict")
  void weakened() {
    List<Caution> library =
        List.of(
            SampleExercise.caution("a", Severity.BLOCK),
            SampleExercise.caution("b", Severity.MODIFY),
            SampleExercise.caution("c", Severity.WARN));
    List<Caution> tenants =
        List.of(
            SampleExercise.caution("b", Severity.WARN),
            SampleExercise.caution("c", Severity.MODIFY));

    assertThat(SafestCautions.weakened(library, tenants)).containsExactly("a", "b");
  }

  /** Conditions may come twice: what a draft says before anybody has checked it. */
  private static List<Caution> cautions(RandomGenerator random, String reason) {
    List<Caution> cautions = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      Severity severity = Severity.values()[random.nextInt(3)];
      String condition = CONDITIONS.get(random.nextInt(CONDITIONS.size()));
      cautions.add(new Caution(condition, severity, reason + i, Optional.empty()));
    }
    return cautions;
  }
}
