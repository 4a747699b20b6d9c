package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.search.Hit;
import org.rhomboid.catalog.domain.search.Match;
import org.rhomboid.catalog.domain.search.SearchText;
import org.rhomboid.catalog.domain.search.SearchWords;
import org.rhomboid.kit.identity.Tenant;

/** Finds exercises by what is said of them. */
public interface ExerciseSearch {

  /** The most that one search finds. */
  int MOST_HITS = 2_000;

  /**
   * Takes the texts in, in place of what was there for their exercises and languages; the same again writes nothing.
   *
   * @param texts of this tenant's own exercises and overlays, one an exercise and language
   */
  Uni<Void> index(Tenant tenant, List<SearchText> texts);

  /** Drops what this tenant has of these exercises, in every language. */
  Uni<Void> forget(Tenant tenant, Collection<String> slugs);

  /**
   * What fits, of the library and of the tenant's own, best first by {@link Hit#BEST_FIRST}: in the language, and in English by its names; by all of the English
   * where there is no other. An exercise that is in both layers may be there twice, a hit a layer: which one is visible the caller knows.
   *
   * @return at most {@link #MOST_HITS}
   */
  Uni<List<Hit>> find(Tenant tenant, Language language, SearchWords words);

  /**
   * Why these were found. It costs more than finding them: ask it for a page.
   *
   * @param hits of a search for the same words, in the same transaction
   * @return a match each, except where the exercise is gone meanwhile
   */
  Uni<Map<Hit, Match>> explain(Tenant tenant, SearchWords words, List<Hit> hits);
}
