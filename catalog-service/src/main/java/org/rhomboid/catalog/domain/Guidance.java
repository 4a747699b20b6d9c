package org.rhomboid.catalog.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to do an exercise.
 *
 * @param instructions a step each, in order
 * @param cues what to watch for
 * @param feel what should and should not be felt
 * @param breath phase of the movement to breath, in the order of the movement
 * @param progression how to make the exercise itself harder
 * @param variants forms of the same exercise, the easiest first
 * @param pairsWellWith slugs of exercises that an article pairs it with
 * @param followedBy the kind that must follow later in the session
 * @param neverOn the regions it is never done on
 */
public record Guidance(
    List<String> instructions,
    List<Statement> cues,
    Optional<Feel> feel,
    Map<String, Breath> breath,
    Optional<Statement> progression,
    List<Variant> variants,
    List<String> pairsWellWith,
    Optional<Kind> followedBy,
    List<String> neverOn) {

  public Guidance {
    instructions = List.copyOf(instructions);
    cues = List.copyOf(cues);
    breath = Collections.unmodifiableMap(new LinkedHashMap<>(breath));
    variants = List.copyOf(variants);
    pairsWellWith = List.copyOf(pairsWellWith);
    neverOn = List.copyOf(neverOn);
  }

  Guidance pairedWith(List<String> slugs) {
    return new Guidance(
        instructions, cues, feel, breath, progression, variants, slugs, followedBy, neverOn);
  }
}
