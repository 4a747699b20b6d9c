package org.rhomboid.catalog.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.exchange.Catalogs.after;
import static org.rhomboid.catalog.domain.exchange.Catalogs.draft;
import static org.rhomboid.catalog.domain.exchange.Catalogs.easier;
import static org.rhomboid.catalog.domain.exchange.Catalogs.library;
import static org.rhomboid.catalog.domain.exchange.Catalogs.planned;
import static org.rhomboid.catalog.domain.exchange.Catalogs.plannedForeign;
import static org.rhomboid.catalog.domain.exchange.Catalogs.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Field;

@DisplayName("Of the rows of an import")
class ImportPlanTest {

  private final CatalogView view = library("nod", "turn");

  @Test
  @DisplayName(
      "a new exercise is created, one the tenant has is changed, and the same again is skipped")
  void createdChangedSkipped() {
    List<Verdict> first = planned(view, row(1, "tilt", draft("tilt")));
    CatalogView then = after(view, first);
    List<Verdict> second = planned(then, row(1, "tilt", draft("Tilt it")));
    List<Verdict> again = planned(then, row(1, "tilt", draft("tilt")));

    assertThat(first).extracting(Verdict::outcome).containsExactly(RowOutcome.CREATED);
    assertThat(second).extracting(Verdict::outcome).containsExactly(RowOutcome.CHANGED);
    assertThat(second.get(0).entry().orElseThrow().revision().number()).isEqualTo(2);
    assertThat(again.get(0).because()).contains(SkippedBecause.UNCHANGED);
    assertThat(again.get(0).entry()).isEmpty();
  }

  @Test
  @DisplayName("one with a slug of the library lays over it what differs")
  void overlay() {
    Draft draft = draft("nod").with(Field.NAME, "Yes");

    Verdict verdict = planned(view, row(1, "nod", draft)).get(0);

    assertThat(verdict.outcome()).isEqualTo(RowOutcome.CHANGED);
    assertThat(verdict.entry().orElseThrow().fields()).containsExactly(Field.NAME);
    assertThat(verdict.entry().orElseThrow().revision().origin()).isEqualTo(Origin.OVERLAY);
  }

  @Test
  @DisplayName("one with a slug of the library is skipped where the format is a foreign one")
  void foreignOverlay() {
    Verdict verdict = plannedForeign(view, row(1, "nod", draft("Yes"))).get(0);

    assertThat(verdict.because()).contains(SkippedBecause.LIBRARY_HAS_IT);
    assertThat(verdict.entry()).isEmpty();
  }

  @Test
  @DisplayName("one that reads as another exercise is skipped, however it is written")
  void duplicates() {
    Draft shouted = draft("Other").with(Field.INSTRUCTIONS, List.of("DO the nod — breathe", "on!"));

    List<Verdict> verdicts =
        planned(
            view,
            row(1, "other", shouted),
            row(2, "tilt", draft("tilt")),
            row(3, "tilt-again", draft("tilt").with(Field.NAME, "Again")));

    assertThat(verdicts.get(0).because()).contains(SkippedBecause.DUPLICATE);
    assertThat(verdicts.get(0).duplicateOf()).contains("nod");
    assertThat(verdicts.get(1).outcome()).isEqualTo(RowOutcome.CREATED);
    assertThat(verdicts.get(2).duplicateOf()).contains("tilt");
  }

  @Test
  @DisplayName("one may be hidden, once, and shows again when it is imported as it is")
  void hides() {
    Submitted hide = new Submitted(1, "nod", true, Draft.EMPTY);
    List<Verdict> first = planned(view, hide);
    CatalogView hidden = after(view, first);

    assertThat(first.get(0).outcome()).isEqualTo(RowOutcome.CHANGED);
    assertThat(hidden.find("nod")).isEmpty();
    assertThat(planned(hidden, hide).get(0).because()).contains(SkippedBecause.UNCHANGED);
    List<Verdict> shown = planned(hidden, row(1, "nod", draft("nod")));
    assertThat(shown.get(0).outcome()).isEqualTo(RowOutcome.CREATED);
    assertThat(after(hidden, shown).find("nod").orElseThrow().revision().origin())
        .isEqualTo(Origin.LIBRARY);
  }

  @Test
  @DisplayName("only one of the library can be hidden")
  void hidesOnlyTheLibrary() {
    Verdict verdict = planned(view, new Submitted(1, "tilt", true, Draft.EMPTY)).get(0);

    assertThat(verdict.outcome()).isEqualTo(RowOutcome.REFUSED);
    assertThat(verdict.breaches()).extracting(Breach::pointer).containsExactly("/hidden");
  }

  @Test
  @DisplayName("they may name one another in any order")
  void references() {
    List<Submitted> rows = new ArrayList<>();
    rows.add(row(1, "e1", easier("e1", "nod")));
    for (int i = 2; i <= 30; i++) {
      rows.add(row(i, "e" + i, easier("e" + i, "e" + (i - 1))));
    }
    long seed = System.nanoTime();
    Collections.shuffle(rows, new Random(seed));

    List<Verdict> verdicts = planned(view, rows.toArray(Submitted[]::new));

    assertThat(verdicts)
        .as("seed %d", seed)
        .hasSize(30)
        .allSatisfy(verdict -> assertThat(verdict.outcome()).isEqualTo(RowOutcome.CREATED));
    assertThat(after(view, verdicts).find("e29").orElseThrow().exercise().ladder().harder())
        .containsExactly("e30");
  }

  @Test
  @DisplayName("with one that is refused goes each that names it, and says why")
  void refusedTogether() {
    List<Verdict> verdicts =
        planned(
            view,
            row(1, "c", easier("c", "b")),
            row(2, "b", easier("b", "a")),
            row(3, "a", draft("a").with(Field.POSITIONS, List.of("floating"))),
            row(4, "d", draft("d")));

    assertThat(verdicts)
        .extracting(Verdict::outcome)
        .containsExactly(
            RowOutcome.REFUSED, RowOutcome.REFUSED, RowOutcome.REFUSED, RowOutcome.CREATED);
    assertThat(verdicts.get(0).breaches())
        .containsExactly(new Breach("/ladder/easier/0", "the row that would make b is refused"));
    assertThat(verdicts.get(2).breaches())
        .extracting(Breach::pointer)
        .containsExactly("/positions/0");
  }

  @Test
  @DisplayName("those that make a circle are refused, and no other")
  void circles() {
    List<Verdict> verdicts =
        planned(
            view,
            row(1, "a", easier("a", "b")),
            row(2, "b", easier("b", "c", "nod")),
            row(3, "c", easier("c", "a")),
            row(4, "d", easier("d", "nod")));

    assertThat(verdicts)
        .extracting(Verdict::outcome)
        .containsExactly(
            RowOutcome.REFUSED, RowOutcome.REFUSED, RowOutcome.REFUSED, RowOutcome.CREATED);
    assertThat(verdicts.get(1).breaches())
        .containsExactly(new Breach("/ladder/easier/0", "makes a circle of easier rungs"));
  }

  @Test
  @DisplayName("one that names what the same import hides is refused")
  void namesHidden() {
    List<Verdict> verdicts =
        planned(view, row(1, "a", easier("a", "nod")), new Submitted(2, "nod", true, Draft.EMPTY));

    assertThat(verdicts.get(0).outcome()).isEqualTo(RowOutcome.REFUSED);
    assertThat(verdicts.get(1).outcome()).isEqualTo(RowOutcome.CHANGED);
  }

  @Test
  @DisplayName("one that breaks rules is refused with each of them")
  void rules() {
    Draft draft =
        Draft.EMPTY
            .with(Field.NAME, "Half")
            .with(Field.KIND, Kind.STRETCH)
            .with(Field.TARGETS, List.of("spleen"));

    Verdict verdict = planned(view, row(1, "half", draft)).get(0);

    assertThat(verdict.breaches())
        .extracting(Breach::pointer)
        .containsExactlyInAnyOrder("/positions", "/instructions", "/targets/0");
  }

  @Test
  @DisplayName("5,000 that name one another are decided in seconds")
  void many() {
    List<Submitted> rows = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      rows.add(row(i + 1, "e" + i, easier("e" + i, i == 0 ? "nod" : "e" + (i - 1))));
    }
    long begun = System.nanoTime();

    List<Verdict> verdicts = planned(view, rows.toArray(Submitted[]::new));

    assertThat(verdicts).hasSize(5_000);
    assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
  }
}
