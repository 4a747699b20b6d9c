package org.rhomboid.catalog.domain.layer;

import java.util.Optional;
import java.util.Set;

/**
 * What a writer asks to be so before anything is changed (RFC 9110, 13.1), in versions as {@link Shown#version()} gives them.
 *
 * @param match one of these has to be the current version; empty set: whichever, but one there has to be; absent: not asked for
 * @param noneMatch none of these may be the current version; empty set: there may be none; absent: not asked for
 */
public record Precondition(Optional<Set<String>> match, Optional<Set<String>> noneMatch) {

  /** Asks for nothing. */
  public static final Precondition NONE = new Precondition(Optional.empty(), Optional.empty());

  /** @param current version of what the writer sees; absent: it sees nothing */
  public boolean holds(Optional<String> current) {
    boolean matches =
        match.isEmpty()
            || current.filter(it -> match.get().isEmpty() || match.get().contains(it)).isPresent();
    boolean differs =
        noneMatch.isEmpty()
            || current
                .filter(it -> noneMatch.get().isEmpty() || noneMatch.get().contains(it))
                .isEmpty();
    return matches && differs;
  }
}
