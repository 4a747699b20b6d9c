package org.rhomboid.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a request can fail, as a problem document. Nothing of the cause but its catalogue entry leaves the service. */
final class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final DeclaredPaths declared;

  ProblemMappers(DeclaredPaths declared) {
    this.declared = declared;
  }

  @ServerExceptionMapper
  Response problem(ProblemException refused, HttpServerRequest request) {
    return answer(refused.problem(), request);
  }

  @ServerExceptionMapper
  Response noToken(UnauthorizedException refused, HttpServerRequest request) {
    return answer(
        Problem.of(KitProblem.TOKEN_REQUIRED, "send Authorization: Bearer <JWT>"), request);
  }

  @ServerExceptionMapper
  Response badToken(AuthenticationFailedException refused, HttpServerRequest request) {
    return answer(
        Problem.of(
            KitProblem.INVALID_TOKEN,
            "expired, tampered with, or not made by an issuer and for an audience known here"),
        request);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refused, HttpServerRequest request) {
    return answer(
        Problem.of(KitProblem.FORBIDDEN, "ask for a token with the role it needs"), request);
  }

  @ServerExceptionMapper
  Response http(WebApplicationException failed, HttpServerRequest request) {
    int status = failed.getResponse().getStatus();
    Optional<KitProblem> known = forStatus(status);
    if (known.isEmpty()) {
      return status < 400 ? failed.getResponse() : unexpected(failed, request);
    }
    Response answer = answer(Problem.of(known.get(), known.get().title()), request);
    return known.get() == KitProblem.METHOD_NOT_ALLOWED ? allowing(answer, request) : answer;
  }

  /** Whoever looks for a resource finds none for the method, and so neither its other methods nor the template of its path, by which it is counted. */
  private Response allowing(Response answer, HttpServerRequest request) {
    return declared
        .of(request.path())
        .map(
            path -> {
              CountedAs.name(request, path.template());
              return Response.fromResponse(answer).header(HttpHeaders.ALLOW, path.allow()).build();
            })
        .orElse(answer);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failed, HttpServerRequest request) {
    if (StoreFailure.isUnavailable(failed)) {
      LOG.warnf("store unavailable cause=%s", failed.getClass().getName());
      return answer(
          Problem.of(KitProblem.STORE_UNAVAILABLE, "try again; what has an id is never done twice")
              .retryAfter(2),
          request);
    }
    LOG.error("request failed", failed);
    return answer(
        Problem.of(KitProblem.INTERNAL_ERROR, "it is logged; trying again is safe"), request);
  }

  private static Optional<KitProblem> forStatus(int status) {
    return Arrays.stream(KitProblem.values())
        .filter(problem -> problem.status() == status && problem.status() < 500)
        .findFirst();
  }

  private static Response answer(Problem problem, HttpServerRequest request) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(problem.at(Instance.of(request)));
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.status() == KitProblem.PAYLOAD_TOO_LARGE.status()) {
      // The rest of the body is not read, so the connection cannot be used again.
      answer.header("Connection", "close");
    }
    if (problem.retryAfterSeconds() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
    }
    if (problem.language() != null) {
      answer.header(HttpHeaders.CONTENT_LANGUAGE, problem.language());
      answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    return answer.build();
  }
}
