package org.rhomboid.catalog.domain.advice;

import java.util.List;

/**
 * A condition that a member may have; its slug is a word of the vocabulary, which the cautions of exercises use.
 *
 * @param signs by which it shows
 * @param oftenFrom what is often behind it
 * @param planning what the planner makes of it: ours
 */
public record Condition(
    Passage passage,
    List<String> alsoKnownAs,
    List<String> signs,
    List<String> oftenFrom,
    String planning)
    implements Told {

  public Condition {
    alsoKnownAs = List.copyOf(alsoKnownAs);
    signs = List.copyOf(signs);
    oftenFrom = List.copyOf(oftenFrom);
  }
}
