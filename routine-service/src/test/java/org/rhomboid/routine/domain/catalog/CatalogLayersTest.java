package org.rhomboid.routine.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layers of the catalog")
class CatalogLayersTest {

  private final CatalogLayers.Entry library = shown("cat-cow", Layer.LIBRARY);

  @Test
  @DisplayName("a tenant's own entry counts instead of the library's")
  void overlay() {
    CatalogLayers.Entry own = shown("cat-cow", Layer.TENANT);

    assertThat(CatalogLayers.effective(List.of(library), List.of(own)).exercises())
        .containsExactly(own.exercise());
  }

  @Test
  @DisplayName("a hidden entry hides what lies under it")
  void hidden() {
    CatalogLayers.Entry own = new CatalogLayers.Entry(library.exercise(), true);

    assertThat(CatalogLayers.effective(List.of(library), List.of(own)).isEmpty()).isTrue();
  }

  @Test
  @DisplayName("a tenant may show what the library hides, and have what the library lacks")
  void ownAlone() {
    CatalogLayers.Entry own = shown("cat-cow", Layer.TENANT);
    CatalogLayers.Entry more = shown("chair-rotation", Layer.TENANT);
    CatalogLayers.Entry withdrawn = new CatalogLayers.Entry(library.exercise(), true);

    assertThat(CatalogLayers.effective(List.of(withdrawn), List.of(more, own)).exercises())
        .containsExactly(own.exercise(), more.exercise());
  }

  @Test
  @DisplayName("what the library retired is out, but under a tenant's own entry")
  void retired() {
    CatalogLayers.Entry own = shown("cat-cow", Layer.TENANT);
    Map<String, Withdrawal> retired = Map.of("cat-cow", Withdrawal.RETIRED);

    assertThat(effective(retired, List.of(), Map.of()).isEmpty()).isTrue();
    assertThat(effective(retired, List.of(), Map.of()).withdrawn()).isEqualTo(retired);
    assertThat(effective(retired, List.of(own), Map.of()).exercises())
        .containsExactly(own.exercise());
    assertThat(effective(retired, List.of(own), Map.of()).withdrawn()).isEmpty();
  }

  @Test
  @DisplayName(
      "Safety: what the library recalled is out for every tenant, also under its own entry")
  void recalled() {
    Map<String, Withdrawal> recalled = Map.of("cat-cow", Withdrawal.RECALLED);
    CatalogLayers.Entry own = shown("cat-cow", Layer.TENANT);

    Catalog view = effective(recalled, List.of(own), Map.of("cat-cow", Withdrawal.RETIRED));

    assertThat(view.isEmpty()).isTrue();
    assertThat(view.withdrawn()).isEqualTo(recalled);
    assertThat(effective(recalled, List.of(own), Map.of()).withdrawn()).isEqualTo(recalled);
  }

  @Test
  @DisplayName("what a tenant withdrew is out for it alone")
  void ownWithdrawn() {
    assertThat(effective(Map.of(), List.of(), Map.of("cat-cow", Withdrawal.RETIRED)).isEmpty())
        .isTrue();
    assertThat(effective(Map.of(), List.of(), Map.of()).exercises())
        .containsExactly(library.exercise());
  }

  private Catalog effective(
      Map<String, Withdrawal> ofLibrary,
      List<CatalogLayers.Entry> own,
      Map<String, Withdrawal> ofTenant) {
    return CatalogLayers.effective(
        new CatalogLayers.Contents(List.of(library), ofLibrary),
        new CatalogLayers.Contents(own, ofTenant));
  }

  private static CatalogLayers.Entry shown(String slug, Layer layer) {
    Exercise exercise =
        new Exercise(
            slug,
            layer,
            1,
            slug,
            Kind.MOBILITY,
            List.of("quadruped"),
            Equipment.NONE,
            List.of("thoracic-spine"),
            false,
            false,
            List.of(),
            Optional.empty(),
            List.of(),
            1,
            List.of(),
            List.of());
    return new CatalogLayers.Entry(exercise, false);
  }
}
