package org.rhomboid.catalog.domain.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.layer.SampleExercise.caution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.layer.SampleCatalog;
import org.rhomboid.catalog.domain.layer.SampleExercise;

@DisplayName("What can be done instead of an exercise")
class SubstitutesTest {

  private final SampleExercise band = new SampleExercise("band-row");
  private final SampleExercise angel = new SampleExercise("wall-angel");
  private final SampleExercise seated = new SampleExercise("seated-row");
  private final SampleExercise cable = new SampleExercise("cable-row");
  private SampleCatalog catalog;

  @BeforeEach
  void library() {
    SampleExercise eagle = new SampleExercise("eagle-arms");
    SampleExercise shrug = new SampleExercise("shrug");
    band.substitutes = List.of("wall-angel", "seated-row");
    angel.targets = List.of("chest", "rhomboids");
    cable.targets = List.of("rhomboids", "lats");
    eagle.kind = Kind.STRETCH;
    shrug.targets = List.of("neck", "rhomboids");
    catalog =
        SampleCatalog.of(band, angel, seated, cable, eagle, shrug, new SampleExercise("bent-row"));
  }

  @Test
  @DisplayName(
      "is what the ladder names, in its order, then the same kind with the same primary target, by slug")
  void order() {
    assertThat(found(Substitutes.Needs.NONE))
        .containsExactly(
            "wall-angel SAME_PURPOSE",
            "seated-row SAME_PURPOSE",
            "bent-row SAME_TARGET",
            "cable-row SAME_TARGET");
  }

  @Test
  @DisplayName("is nothing that a condition blocks, nor what needs balance with a balance problem")
  void conditions() {
    angel.cautions = List.of(caution("arthritis", Severity.BLOCK));
    seated.cautions = List.of(caution("arthritis", Severity.MODIFY));
    cable.needsBalance = true;
    catalog.release(angel.exercise()).release(seated.exercise()).release(cable.exercise());

    assertThat(found(new Substitutes.Needs(Set.of("arthritis"), Optional.empty())))
        .containsExactly(
            "seated-row SAME_PURPOSE", "bent-row SAME_TARGET", "cable-row SAME_TARGET");
    assertThat(
            found(new Substitutes.Needs(Set.of("balance-problem", "arthritis"), Optional.empty())))
        .containsExactly("seated-row SAME_PURPOSE", "bent-row SAME_TARGET");
  }

  @Test
  @DisplayName("can be done with what is at hand, where that is asked for")
  void equipment() {
    cable.equipment = new Equipment(List.of(), List.of());
    catalog.release(cable.exercise());

    assertThat(found(new Substitutes.Needs(Set.of(), Optional.of(Set.of()))))
        .containsExactly("cable-row SAME_TARGET");
    assertThat(found(new Substitutes.Needs(Set.of(), Optional.of(Set.of("resistance-band")))))
        .hasSize(4);
  }

  @Test
  @DisplayName("is nothing that the tenant hides")
  void hidden() {
    catalog.hide("wall-angel");
    catalog.hide("cable-row");

    assertThat(found(Substitutes.Needs.NONE))
        .containsExactly("seated-row SAME_PURPOSE", "bent-row SAME_TARGET");
  }

  private List<String> found(Substitutes.Needs needs) {
    return Substitutes.of(catalog.view(), catalog.shown("band-row"), needs).stream()
        .map(it -> it.shown().slug() + " " + it.because())
        .toList();
  }
}
