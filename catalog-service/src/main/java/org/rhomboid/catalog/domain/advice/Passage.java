package org.rhomboid.catalog.domain.advice;

import java.util.List;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Source;

/**
 * What is told under one slug.
 *
 * @param title at most 60 characters
 * @param text one to four sentences
 * @param sources the articles that state it; empty: it is ours
 * @param ours what of it no article states; {@code text} is all of its text, {@code text: ...} the part that is named
 * @param language of the title and the text
 */
public record Passage(
    String slug,
    String title,
    String text,
    List<Source> sources,
    List<String> ours,
    Language language)
    implements Told {

  public Passage {
    sources = List.copyOf(sources);
    ours = List.copyOf(ours);
  }

  /** The same, told in another language. */
  public Passage in(Language other, String itsTitle, String itsText) {
    return new Passage(slug, itsTitle, itsText, sources, ours, other);
  }

  @Override
  public Passage passage() {
    return this;
  }
}
