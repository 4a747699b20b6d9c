package org.rhomboid.catalog.domain;

import java.util.List;
import java.util.Objects;

/**
 * What of an exercise rests on the articles, and how firmly.
 *
 * @param identifiedFromDescription whether the article describes the exercise without naming it, so that the name is our reading
 * @param notes where an article is ambiguous or two disagree, and what we made of it
 * @param ours what no article states: a field, or one value of it as {@code targets: rhomboids}
 * @param attribution whose work its texts are
 */
public record Provenance(
    boolean identifiedFromDescription,
    List<String> notes,
    List<String> ours,
    Attribution attribution) {

  public Provenance {
    Objects.requireNonNull(attribution);
    notes = List.copyOf(notes);
    ours = List.copyOf(ours);
  }
}
