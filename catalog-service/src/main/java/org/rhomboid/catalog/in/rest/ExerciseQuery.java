package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rhomboid.catalog.domain.ExerciseFilter;
import org.rhomboid.catalog.domain.search.Search;
import org.rhomboid.catalog.domain.search.SearchWords;
import org.rhomboid.catalog.domain.search.Typed;
import org.rhomboid.catalog.usecase.ListExercises;
import org.rhomboid.catalog.usecase.SearchExercises;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Query;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;

/**
 * What a query string asks of the exercises.
 *
 * @param words what to look for, or absent: a list by slug
 * @param filter what has to fit
 * @param after the key of the item before the first one, or absent
 * @param limit 1 to 200
 */
record ExerciseQuery(
    Optional<SearchWords> words, ExerciseFilter filter, Optional<Cursor> after, int limit) {

  private static final Pattern SLUG = Pattern.compile(Slug.FORM);
  private static final int LONGEST_SLUG = 100;

  static ExerciseQuery of(UriInfo uri, FacetWords words) {
    Query query = Query.of(uri);
    ExerciseFilter filter =
        new ExerciseFilter(
            all(query, "kind", words.kind),
            all(query, "target", words.target),
            atHand(all(query, "equipment", words.equipment)),
            all(query, "position", words.position),
            all(query, "desk", words.desk),
            all(query, "level", words.level),
            all(query, "tradition", words.tradition),
            all(query, "source", words.source));
    Optional<String> typed = query.one("q", text -> text, "text");
    Optional<SearchWords> search = typed.flatMap(text -> words(query, text));
    Optional<Cursor> after = query.cursor(typed.isPresent() ? 2 : 1);
    int limit = query.limit();
    query.checked();
    return new ExerciseQuery(search, filter, after, limit);
  }

  /** Which part of a list by slug. */
  ListExercises.Range range() {
    return new ListExercises.Range(after.map(cursor -> cursor.key().get(0)), limit);
  }

  /**
   * Which part of a search.
   *
   * @throws ProblemException 422 where the cursor's score is none
   */
  SearchExercises.Range ranked() {
    return new SearchExercises.Range(after.map(ExerciseQuery::place), limit);
  }

  private static Search.Place place(Cursor cursor) {
    try {
      return new Search.Place(Integer.parseInt(cursor.key().get(0)), cursor.key().get(1));
    } catch (NumberFormatException noScore) {
      throw Cursor.unknown();
    }
  }

  private static Optional<SearchWords> words(Query query, String typed) {
    Typed read = SearchWords.read(typed);
    if (read instanceof Typed.Refused refused) {
      query.refuse("q", refused.why());
    }
    return read instanceof SearchWords words ? Optional.of(words) : Optional.empty();
  }

  /** What is no slug is the slug of nothing. */
  static String slug(String text) {
    if (text.length() > LONGEST_SLUG || !SLUG.matcher(text).matches()) {
      throw notFound();
    }
    return text;
  }

  /**
   * The slug of what is to be written.
   *
   * @throws ProblemException 422 where it is no slug, or where the body names another one
   */
  static String newSlug(String text, DraftBody body) {
    if (text.length() > LONGEST_SLUG || !SLUG.matcher(text).matches()) {
      throw ProblemException.invalid(
          "/slug", "the path must end in kebab-case of a to z and 0 to 9, at most 100 characters");
    }
    if (body.slug() != null && !body.slug().equals(text)) {
      throw ProblemException.invalid("/slug", "is the path's, " + text + ", or is left out");
    }
    return text;
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("the catalog has no exercise with this slug");
  }

  private static <T> Set<T> all(Query query, String name, FacetWords.Words<T> words) {
    List<T> found = query.all(name, words::of, words.accepted());
    return new HashSet<>(found);
  }

  /** {@code none} is no piece of equipment: alone, it asks for what needs nothing. */
  static Optional<Set<String>> atHand(Set<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<String> pieces = new HashSet<>(words);
    pieces.remove(FacetWords.NOTHING);
    return Optional.of(pieces);
  }
}
