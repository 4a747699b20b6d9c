package org.rhomboid.catalog.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.exchange.Catalogs.after;
import static org.rhomboid.catalog.domain.exchange.Catalogs.draft;
import static org.rhomboid.catalog.domain.exchange.Catalogs.easier;
import static org.rhomboid.catalog.domain.exchange.Catalogs.library;
import static org.rhomboid.catalog.domain.exchange.Catalogs.planned;
import static org.rhomboid.catalog.domain.exchange.Catalogs.row;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.layer.Shown;

@DisplayName("A catalog as rows")
class ExportedTest {

  private final CatalogView library = library("nod", "turn", "tilt");

  private final CatalogView view =
      after(
          library,
          planned(
              library,
              row(1, "own", easier("own", "nod")),
              row(2, "nod", draft("nod").with(Field.NAME, "Yes")),
              new Submitted(3, "turn", true, Draft.EMPTY)));

  @Test
  @DisplayName("is what the tenant sees and what it hides, each with its author")
  void rows() {
    List<Exported> rows = Exported.of(view);

    assertThat(rows).extracting(Exported::slug).containsExactly("nod", "own", "tilt", "turn");
    assertThat(rows).extracting(Exported::hidden).containsExactly(false, false, false, true);
    assertThat(rows).allSatisfy(row -> assertThat(row.draft().get(Field.ATTRIBUTION)).isPresent());
    assertThat(rows.get(0).draft().fields())
        .containsExactlyInAnyOrder(Field.NAME, Field.ATTRIBUTION);
  }

  @Test
  @DisplayName("changes nothing where it comes from")
  void sameTenant() {
    assertThat(planned(view, submitted(view)))
        .hasSize(4)
        .allSatisfy(verdict -> assertThat(verdict.because()).contains(SkippedBecause.UNCHANGED));
  }

  @Test
  @DisplayName("changes nothing where it comes from, also where the tenant now hides what it named")
  void namedWhatIsHidden() {
    CatalogView hiding = after(view, planned(view, new Submitted(1, "nod", true, Draft.EMPTY)));

    assertThat(planned(hiding, submitted(hiding)))
        .allSatisfy(verdict -> assertThat(verdict.because()).contains(SkippedBecause.UNCHANGED));
  }

  @Test
  @DisplayName("makes the same catalog of another tenant")
  void otherTenant() {
    List<Verdict> verdicts =
        ImportPlan.of(List.of(submitted(view)), library, Catalogs.terms("globex", true));

    CatalogView other = after(library, verdicts);

    assertThat(other.all().stream().map(Shown::exercise).toList())
        .isEqualTo(view.all().stream().map(Shown::exercise).toList());
    assertThat(other.find("own").orElseThrow().exercise().provenance().attribution())
        .isEqualTo(Attribution.ofTenant("acme"));
    assertThat(other.find("turn")).isEmpty();
  }

  private static Submitted[] submitted(CatalogView view) {
    List<Exported> rows = Exported.of(view);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> submitted(i + 1, rows.get(i)))
        .toArray(Submitted[]::new);
  }

  private static Submitted submitted(int number, Exported row) {
    return new Submitted(number, row.slug(), row.hidden(), row.draft());
  }
}
