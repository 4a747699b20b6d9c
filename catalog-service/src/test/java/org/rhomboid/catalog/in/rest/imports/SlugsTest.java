package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A slug of a name")
class SlugsTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "Child's Pose, childs-pose",
    "Child’s Pose, childs-pose",
    "Élévation latérale, elevation-laterale",
    "Große Übung, grosse-ubung",
    "Ørsted Łódź Æon, orsted-lodz-aeon",
    "90/90 Hip (switch) – 2x, 90-90-hip-switch-2x",
    "ﬁx, fix",
    "İstanbul, istanbul"
  })
  void transliterates(String name, String slug) {
    assertThat(Slugs.of(name)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---", "舞う", "Упражнение", "!?"})
  @DisplayName("is none where nothing of it is Latin")
  void none(String name) {
    assertThat(Slugs.of(name)).isEqualTo(Optional.empty());
  }

  @Test
  @DisplayName("has at most 100 characters and does not end in a dash")
  void length() {
    assertThat(Slugs.of("a".repeat(99) + " b".repeat(50))).contains("a".repeat(99));
    assertThat(Slugs.of("a".repeat(200)).orElseThrow()).hasSize(100);
  }
}
