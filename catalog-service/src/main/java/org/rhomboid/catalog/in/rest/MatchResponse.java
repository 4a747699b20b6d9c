package org.rhomboid.catalog.in.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.search.Field;
import org.rhomboid.catalog.domain.search.How;
import org.rhomboid.catalog.domain.search.Match;

/**
 * Why an exercise was found.
 *
 * @param text the name, the alias, the step or the cue that fits
 * @param words those of its words that do, as they stand in it
 */
@Schema(name = "Match")
record MatchResponse(Field field, How how, String text, List<String> words) {

  static MatchResponse of(Match match) {
    return new MatchResponse(match.field(), match.how(), match.text(), match.words());
  }
}
