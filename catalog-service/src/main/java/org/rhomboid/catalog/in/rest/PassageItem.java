package org.rhomboid.catalog.in.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.advice.Passage;

/**
 * What is told under one slug.
 *
 * @param language of the texts
 * @param text one to four sentences
 * @param sources the articles that state it, by number; empty: it is ours
 * @param ours what of it no article states; {@code text} is all of its text, {@code text: ...} the part that is named
 */
@Schema(name = "PassageItem")
record PassageItem(
    String slug,
    String language,
    String title,
    String text,
    List<String> sources,
    List<String> ours) {

  static PassageItem of(Passage passage) {
    return new PassageItem(
        passage.slug(),
        passage.language().tag(),
        passage.title(),
        passage.text(),
        passage.sources().stream().map(Source::word).toList(),
        passage.ours());
  }

  @Schema(name = "PassagePage")
  record Page(List<PassageItem> items, String next) {}
}
