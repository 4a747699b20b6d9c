package org.rhomboid.routine.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;

class CatalogTest {

  private final Exercise first = AnExercise.of(Kind.MOBILITY, "arm-circle").make();
  private final Exercise second = AnExercise.of(Kind.STRETCH, "eagle-arms").make();

  @Test
  @DisplayName("A catalog is ordered by slug, in whatever order it is told")
  void isOrderedBySlug() {
    assertThat(Catalog.of(List.of(second, first)).exercises()).containsExactly(first, second);
  }

  @Test
  @DisplayName("A catalog finds by slug and says when it has none")
  void finds() {
    Catalog catalog = Catalog.of(List.of(first));
    assertThat(catalog.find("arm-circle")).contains(first);
    assertThat(catalog.find("eagle-arms")).isEmpty();
  }

  @Test
  @DisplayName("A slug twice is a mistake of the caller")
  void refusesDoubles() {
    assertThatThrownBy(() -> Catalog.of(List.of(first, first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("arm-circle");
  }
}
