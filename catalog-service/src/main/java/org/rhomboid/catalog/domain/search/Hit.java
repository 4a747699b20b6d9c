package org.rhomboid.catalog.domain.search;

import java.util.Comparator;
import java.util.Objects;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Layer;

/**
 * An exercise that was found.
 *
 * @param layer whose entry it is: a reader who sees the tenant's drops the library's
 * @param score 0 to 1,000,000; the same texts and words always give the same
 * @param rule what gave the score
 * @param language in which it fits best: the one that was asked for, or English
 */
public record Hit(String slug, Layer layer, int score, RankingRule rule, Language language) {

  /** Best first; equals by slug, then the library before the tenant. */
  public static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::score)
          .reversed()
          .thenComparing(Hit::slug)
          .thenComparing(Hit::layer);

  public Hit {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(layer);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(language);
    if (score < 0 || score > 1_000_000) {
      throw new IllegalArgumentException("a score is 0 to 1,000,000, not " + score);
    }
  }
}
