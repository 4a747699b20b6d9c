package org.rhomboid.gateway.in.rest.part;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.rhomboid.gateway.usecase.part.CallerRefused;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;

/** What services say of the caller, where it is the answer to the whole. */
final class RefusedCallers {

  RefusedCallers() {}

  @ServerExceptionMapper
  Response refused(CallerRefused refused, HttpServerRequest request) {
    Problem problem =
        refused.reason() == CallerRefused.Reason.ERASED
            ? Problem.of(KitProblem.MEMBER_ERASED, "what was kept of this member is gone")
            : Problem.of(KitProblem.INVALID_TOKEN, "no service accepts it any more");
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(problem.at(request.path()));
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }
}
