package org.rhomboid.gateway.out.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {

  private static final List<Map<String, Object>> ONE = List.of(Map.of("date", "2026-11-23"));

  @Test
  @DisplayName("The home screen asks nobody to do what a safety hold has paused")
  void paused() {
    assertThat(new PlanDocument("PAUSED", ONE).planned()).isEmpty();
    assertThat(new PlanDocument("ACTIVE", ONE).planned()).hasSize(1);
    assertThat(new PlanDocument(null, ONE).planned()).hasSize(1);
  }
}
