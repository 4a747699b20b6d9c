package org.rhomboid.catalog.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Layer;

@DisplayName("Ranking")
class RankingRuleTest {

  @Test
  @DisplayName(
      "gives every rule a band of its own, so that the best fit of one is below the worst of the rule before it")
  void bands() {
    List<RankingRule> worstFirst = new ArrayList<>(Arrays.asList(RankingRule.values()));
    Collections.reverse(worstFirst);

    int reached = -1;
    for (RankingRule rule : worstFirst) {
      assertThat(rule.base()).as(rule.name()).isGreaterThan(reached);
      reached = rule.base() + rule.spread();
    }
    assertThat(reached).isEqualTo(1_000_000);
  }

  @Test
  @DisplayName("puts equals in the order of their slugs, the library before the tenant")
  void ties() {
    Hit best = hit("z", Layer.TENANT, 950_000);
    Hit library = hit("a", Layer.LIBRARY, 900_000);
    Hit tenant = hit("a", Layer.TENANT, 900_000);
    Hit last = hit("b", Layer.LIBRARY, 900_000);

    List<Hit> hits = new ArrayList<>(List.of(last, tenant, library, best));
    hits.sort(Hit.BEST_FIRST);

    assertThat(hits).containsExactly(best, library, tenant, last);
  }

  private static Hit hit(String slug, Layer layer, int score) {
    return new Hit(slug, layer, score, RankingRule.ALIAS_EXACT, Language.EN);
  }
}
