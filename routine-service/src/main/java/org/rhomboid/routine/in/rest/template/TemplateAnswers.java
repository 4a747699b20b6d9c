package org.rhomboid.routine.in.rest.template;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;
import org.rhomboid.routine.usecase.template.HeldTemplate;
import org.rhomboid.routine.usecase.template.TemplateOutcome;

/** The outcomes of use cases about templates as answers. */
final class TemplateAnswers {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  private TemplateAnswers() {}

  /** A name that a template may have. */
  static String named(String name) {
    if (!NAME.matcher(name).matches()) {
      throw ProblemException.invalid(
          "/name", "is 1 to 63 characters of a-z, 0-9 and -, and does not begin with -");
    }
    return name;
  }

  /** A name that may be that of a template: what is no name is the name of nothing. */
  static String asked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw unknown();
    }
    return name;
  }

  static Response answer(TemplateOutcome outcome) {
    if (outcome instanceof TemplateOutcome.Saved saved) {
      return shown(builder(saved), saved.template());
    }
    if (outcome instanceof TemplateOutcome.Deleted) {
      return Response.noContent().build();
    }
    if (outcome instanceof TemplateOutcome.Refused refused) {
      throw ProblemException.invalid(violations(refused));
    }
    if (outcome instanceof TemplateOutcome.Unknown) {
      throw unknown();
    }
    throw KitProblem.PRECONDITION_FAILED.because("read the template again, then change that one");
  }

  static Response found(Optional<HeldTemplate> template) {
    return shown(Response.ok(), template.orElseThrow(TemplateAnswers::unknown));
  }

  static ProblemException unknown() {
    return KitProblem.NOT_FOUND.because("your organisation has no template of this name");
  }

  private static Response.ResponseBuilder builder(TemplateOutcome.Saved saved) {
    return saved.first()
        ? Response.created(
            URI.create("/organization/templates/" + saved.template().version().name()))
        : Response.ok();
  }

  private static Response shown(Response.ResponseBuilder answer, HeldTemplate held) {
    return answer
        .tag(new EntityTag(Long.toString(held.version().version())))
        .entity(TemplateResponse.of(held))
        .build();
  }

  private static List<Violation> violations(TemplateOutcome.Refused refused) {
    return refused.violations().stream()
        .map(broken -> new Violation(broken.pointer(), broken.detail()))
        .toList();
  }
}
