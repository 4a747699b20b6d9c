package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;

@DisplayName("What a ladder has to keep to")
class LadderRulesTest {

  private final SampleExercise easy = new SampleExercise("easy-row");
  private final SampleExercise band = new SampleExercise("band-row");
  private final SampleExercise hard = new SampleExercise("hard-row");
  private final SampleExercise stretch = new SampleExercise("eagle-arms");
  private SampleCatalog catalog;

  @BeforeEach
  void library() {
    band.easier = List.of("easy-row");
    hard.easier = List.of("band-row");
    stretch.kind = Kind.STRETCH;
    catalog = SampleCatalog.of(easy, band, hard, stretch);
  }

  @Test
  @DisplayName("no exercise is easier than itself")
  void circleOfOne() {
    assertThat(broken("easy-row", easier("easy-row")))
        .containsExactly(
            new Breach("/ladder/easier/0", "makes a circle: easy-row leads back to easy-row"));
  }

  @Test
  @DisplayName("no two exercises are easier than each other, nor does a longer way lead back")
  void circles() {
    assertThat(broken("easy-row", easier("band-row", "hard-row")))
        .containsExactly(
            new Breach("/ladder/easier/0", "makes a circle: band-row leads back to easy-row"),
            new Breach("/ladder/easier/1", "makes a circle: hard-row leads back to easy-row"));
    assertThat(broken("hard-row", easier("easy-row", "band-row"))).isEmpty();
  }

  @Test
  @DisplayName("a way back through exercises of one's own is found too")
  void circleThroughOwn() {
    catalog.put("towel-pull", TenantLayerTest.OWN.with(Field.LADDER, easier("hard-row")));
    catalog.put("rope-pull", TenantLayerTest.OWN.with(Field.LADDER, easier("towel-pull")));

    assertThat(broken("easy-row", easier("rope-pull")))
        .extracting(Breach::pointer)
        .containsExactly("/ladder/easier/0");
    assertThat(broken("rope-pull", easier("easy-row"))).isEmpty();
  }

  @Test
  @DisplayName("an easier rung is of the same kind, a substitute need not be")
  void kinds() {
    assertThat(broken("band-row", new Ladders.Rungs(List.of("eagle-arms"), List.of("eagle-arms"))))
        .containsExactly(new Breach("/ladder/easier/0", "is of the same kind: strength"));
  }

  @Test
  @DisplayName("names other exercises that one sees, each once")
  void others() {
    catalog.hide("easy-row");

    assertThat(
            broken(
                "band-row",
                new Ladders.Rungs(
                    List.of("moonwalk", "easy-row"),
                    List.of("hard-row", "band-row", "hard-row", "moonwalk"))))
        .extracting(Breach::pointer)
        .containsExactly(
            "/ladder/substitutes/2",
            "/ladder/easier/0",
            "/ladder/easier/1",
            "/ladder/substitutes/1",
            "/ladder/substitutes/3");
  }

  @Test
  @DisplayName("is checked as far as it can be where the kind is missing")
  void withoutKind() {
    Draft draft =
        Draft.EMPTY.with(Field.LADDER, new Ladders.Rungs(List.of("easy-row"), List.of("moonwalk")));

    assertThat(LadderRules.broken(catalog.view(), "towel-pull", Optional.empty(), draft))
        .extracting(Breach::pointer)
        .containsExactly("/ladder/substitutes/0");
  }

  private List<Breach> broken(String slug, Ladders.Rungs rungs) {
    return LadderRules.broken(
        catalog.view(), slug, Optional.of(Kind.STRENGTH), Draft.EMPTY.with(Field.LADDER, rungs));
  }

  private static Ladders.Rungs easier(String... slugs) {
    return new Ladders.Rungs(List.of(slugs), List.of());
  }
}
