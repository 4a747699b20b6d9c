package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.layer.SampleExercise.block;
import static org.rhomboid.catalog.domain.layer.SampleExercise.caution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Vocabulary;

@DisplayName("What a draft has to keep to")
class DraftRulesTest {

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          words("strength", "stretch"),
          words("yoga"),
          words("standing", "seated"),
          words("resistance-band"),
          words("rhomboids", "neck"),
          words("serious-injury", "arthritis", "balance-problem"),
          Map.of(),
          words("together"));

  private final SampleExercise band = new SampleExercise("band-row");
  private final SampleExercise seated = new SampleExercise("seated-row");
  private final SampleExercise stretch = new SampleExercise("eagle-arms");
  private SampleCatalog catalog;

  @BeforeEach
  void library() {
    stretch.kind = Kind.STRETCH;
    band.neverOn = List.of("neck");
    band.cautions =
        List.of(caution("serious-injury", Severity.BLOCK), caution("arthritis", Severity.MODIFY));
    seated.cautions = List.of(caution("serious-injury", Severity.BLOCK));
    catalog = SampleCatalog.of(band, seated, stretch);
  }

  @Test
  @DisplayName("everything is found at once, each breach with its pointer")
  void allAtOnce() {
    Draft draft =
        Draft.EMPTY
            .with(Field.TRADITION, Optional.of("ballet"))
            .with(Field.POSITIONS, List.of("standing", "upside-down"))
            .with(
                Field.EQUIPMENT,
                new Equipment(List.of("sledge"), List.of("resistance-band", "moon")))
            .with(Field.TARGETS, List.of())
            .with(Field.BREATH, Map.of("sideways", Breath.INHALE))
            .with(Field.PAIRS_WELL_WITH, List.of("seated-row", "moonwalk", "towel-pull"))
            .with(Field.NEVER_ON, List.of("spleen"))
            .with(Field.CAUTIONS, List.of(caution("hiccups", Severity.WARN)))
            .with(Field.LADDER, new Ladders.Rungs(List.of("moonwalk"), List.of("towel-pull")));

    assertThat(pointers("towel-pull", draft))
        .containsExactly(
            "/name",
            "/kind",
            "/instructions",
            "/targets",
            "/tradition",
            "/positions/1",
            "/neverOn/0",
            "/equipment/allOf/0",
            "/equipment/anyOf/1",
            "/breath/sideways",
            "/cautions/0/condition",
            "/pairsWellWith/1",
            "/pairsWellWith/2",
            "/ladder/easier/0",
            "/ladder/substitutes/0");
  }

  @Test
  @DisplayName(
      "an exercise of one's own needs a name, a kind, positions, targets and instructions; an overlay nothing")
  void required() {
    assertThat(pointers("towel-pull", Draft.EMPTY))
        .containsExactly("/name", "/kind", "/positions", "/targets", "/instructions");
    assertThat(pointers("towel-pull", TenantLayerTest.OWN)).isEmpty();
    assertThat(pointers("band-row", Draft.EMPTY)).isEmpty();
  }

  @Test
  @DisplayName("a list that has to say something is not empty, over the library neither")
  void empty() {
    Draft draft =
        Draft.EMPTY
            .with(Field.POSITIONS, List.of())
            .with(Field.TARGETS, List.of())
            .with(Field.INSTRUCTIONS, List.of());

    assertThat(pointers("band-row", draft))
        .containsExactly("/positions", "/targets", "/instructions");
  }

  @Test
  @DisplayName("a breach names what would be accepted")
  void accepted() {
    assertThat(broken("band-row", Draft.EMPTY.with(Field.TARGETS, List.of("spleen"))))
        .containsExactly(new Breach("/targets/0", "must be one of neck, rhomboids"));
  }

  @Test
  @DisplayName("an overlay keeps the library's kind, one's own exercise may change it")
  void kind() {
    assertThat(pointers("band-row", Draft.EMPTY.with(Field.KIND, Kind.STRETCH)))
        .containsExactly("/kind");
    assertThat(pointers("band-row", Draft.EMPTY.with(Field.KIND, Kind.STRENGTH))).isEmpty();
    catalog.put("towel-pull", TenantLayerTest.OWN);
    assertThat(pointers("towel-pull", TenantLayerTest.OWN.with(Field.KIND, Kind.STRETCH)))
        .isEmpty();
  }

  @Test
  @DisplayName("Safety: an overlay keeps what the library is never done on, and may add to it")
  void neverOn() {
    assertThat(pointers("band-row", Draft.EMPTY.with(Field.NEVER_ON, List.of())))
        .containsExactly("/neverOn");
    assertThat(pointers("band-row", Draft.EMPTY.with(Field.NEVER_ON, List.of("rhomboids", "neck"))))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "an exercise of one's own that the library has too by now is still judged as one's own")
  void ownBeforeTheLibrarys() {
    catalog.put("towel-pull", TenantLayerTest.OWN);
    SampleExercise later = new SampleExercise("towel-pull");
    later.kind = Kind.STRETCH;
    later.cautions = band.cautions;
    catalog.release(later.exercise());

    assertThat(pointers("towel-pull", TenantLayerTest.OWN)).isEmpty();
    assertThat(pointers("towel-pull", Draft.EMPTY)).isNotEmpty();
  }

  @Test
  @DisplayName("Safety: cautions of the library are kept or made stricter, each condition once")
  void cautions() {
    Draft weaker =
        said(caution("serious-injury", Severity.MODIFY), caution("arthritis", Severity.BLOCK));

    assertThat(broken("band-row", weaker))
        .singleElement()
        .satisfies(it -> assertThat(it.pointer()).isEqualTo("/cautions"))
        .satisfies(it -> assertThat(it.detail()).endsWith("softer: serious-injury"));
    assertThat(pointers("band-row", said())).containsExactly("/cautions");
    assertThat(
            pointers(
                "band-row", said(band.cautions.get(0), band.cautions.get(1), band.cautions.get(1))))
        .containsExactly("/cautions/2/condition");
    assertThat(pointers("towel-pull", TenantLayerTest.OWN)).isEmpty();
  }

  @Test
  @DisplayName(
      "Safety: a substitute is another exercise that one sees and that is not blocked itself")
  void cautionSubstitutes() {
    for (String unfit : List.of("band-row", "moonwalk", "seated-row")) {
      assertThat(pointers("band-row", said(block("serious-injury", unfit), band.cautions.get(1))))
          .as(unfit)
          .containsExactly("/cautions/0/substitute");
    }
    assertThat(
            pointers("band-row", said(block("serious-injury", "eagle-arms"), band.cautions.get(1))))
        .isEmpty();
    catalog.hide("eagle-arms");
    assertThat(
            pointers("band-row", said(block("serious-injury", "eagle-arms"), band.cautions.get(1))))
        .containsExactly("/cautions/0/substitute");
  }

  private static Draft said(Caution... cautions) {
    return Draft.EMPTY.with(Field.CAUTIONS, List.of(cautions));
  }

  private List<String> pointers(String slug, Draft draft) {
    return broken(slug, draft).stream().map(Breach::pointer).toList();
  }

  private List<Breach> broken(String slug, Draft draft) {
    return DraftRules.broken(VOCABULARY, catalog.view(), slug, draft);
  }

  private static Map<String, String> words(String... words) {
    Map<String, String> names = new LinkedHashMap<>();
    Arrays.stream(words).sorted().forEach(word -> names.put(word, word));
    return names;
  }
}
