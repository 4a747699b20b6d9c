package org.rhomboid.catalog.domain.search;

import java.util.Objects;
import java.util.Optional;
import org.rhomboid.catalog.domain.layer.Shown;

/**
 * An exercise that was found, as the tenant sees it.
 *
 * @param score see {@link Hit}
 * @param match why it was found; absent where its texts changed between finding and explaining
 */
public record Found(Shown shown, int score, Optional<Match> match) {

  public Found {
    Objects.requireNonNull(shown);
    Objects.requireNonNull(match);
  }
}
