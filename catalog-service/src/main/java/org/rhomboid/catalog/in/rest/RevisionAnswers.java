package org.rhomboid.catalog.in.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.Localized;
import org.rhomboid.kit.problem.KitProblem;

/** Revisions as answers. */
@Singleton
final class RevisionAnswers {

  private final ExerciseRepresentation representation;
  private final Negotiated negotiated;

  RevisionAnswers(ExerciseRepresentation representation, Negotiated negotiated) {
    this.representation = representation;
    this.negotiated = negotiated;
  }

  static List<Revision> found(List<Revision> all) {
    if (all.isEmpty()) {
      throw ExerciseQuery.notFound();
    }
    return all;
  }

  Response found(Optional<Revision> found, Language language, HttpHeaders headers) {
    Revision revision =
        found.orElseThrow(() -> KitProblem.NOT_FOUND.because("the exercise has no such revision"));
    Localized localized = Localization.of(revision.exercise(), language);
    List<Language> spoken =
        Stream.of(localized.spoken(), Language.SOURCE)
            .filter(it -> it == localized.spoken() || localized.fellBack())
            .distinct()
            .toList();
    RevisionResponse answer = RevisionResponse.of(revision, representation.of(revision, localized));
    return negotiated.of(Response.ok(answer).build(), spoken, headers);
  }
}
