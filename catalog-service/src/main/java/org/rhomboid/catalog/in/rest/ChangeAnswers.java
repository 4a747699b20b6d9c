package org.rhomboid.catalog.in.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.usecase.Changed;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/** What a change did, as an answer. */
@Singleton
final class ChangeAnswers {

  private final RenderedExercises rendered;

  ChangeAnswers(RenderedExercises rendered) {
    this.rendered = rendered;
  }

  Response put(Changed changed, String slug, HttpHeaders headers) {
    Decision decision = done(changed.decision(), "the catalog has no exercise with this slug");
    boolean created = decision instanceof Decision.Change && changed.isNew();
    Response.ResponseBuilder answer =
        created ? Response.created(URI.create("/exercises/" + slug)) : Response.ok();
    return rendered
        .whole(changed.shown().orElseThrow(), AcceptedLanguages.best(headers))
        .answer(answer);
  }

  Response deleted(Changed changed) {
    return recalled(changed.decision());
  }

  Response recalled(Decision decision) {
    done(decision, "the catalog has no exercise with this slug");
    return Response.noContent().build();
  }

  Response undone(Changed changed) {
    done(
        changed.decision(), "nothing of yours lies over an exercise of the library with this slug");
    return Response.noContent().build();
  }

  private static Decision done(Decision decision, String nothingThere) {
    if (decision instanceof Decision.Refused refused) {
      throw ProblemException.invalid(violations(refused.breaches()));
    }
    if (decision instanceof Decision.NothingThere) {
      throw KitProblem.NOT_FOUND.because(nothingThere);
    }
    if (decision instanceof Decision.Stale) {
      throw KitProblem.PRECONDITION_FAILED.because("read the exercise again, then change that one");
    }
    return decision;
  }

  private static List<Violation> violations(List<Breach> breaches) {
    return breaches.stream().map(it -> new Violation(it.pointer(), it.detail())).toList();
  }
}
