package org.rhomboid.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.rhomboid.kit.problem.Problem;

/**
 * Adds to every operation what each can answer and asks for: the problems (RFC 9457), the bearer token, and what {@code limit} and
 * {@code cursor} mean. What an operation declares itself stays, and where that is a problem without a content it is given the one that all problems have; one
 * that is for everyone has an empty {@code @SecurityRequirements}. It runs when the application is built, so the document costs nothing at run time.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CommonAnswers implements OASFilter {

  static final String SECURITY = "jwt";

  private static final String PROBLEM = "Problem";
  private static final String VIOLATION = "Violation";
  private static final String UNAUTHORIZED = "Unauthorized";
  private static final String NOT_FOUND = "NotFound";
  private static final String UNREADABLE = "Unreadable";
  private static final String INVALID = "Invalid";
  private static final String OTHER = "OtherProblem";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    complete(document.getComponents());
    if (document.getPaths() != null) {
      document.getPaths().getPathItems().forEach(CommonAnswers::complete);
    }
  }

  private static void complete(Components components) {
    components.addSchema(PROBLEM, ProblemSchemas.problem());
    components.addSchema(VIOLATION, ProblemSchemas.violation());
    components.addResponse(UNAUTHORIZED, problem("No bearer token, or one that is not accepted"));
    components.addResponse(NOT_FOUND, problem("There is no such resource, or it is not yours"));
    components.addResponse(UNREADABLE, problem("The request cannot be read"));
    components.addResponse(
        INVALID, problem("The request breaks rules: every one of them is in errors"));
    components.addResponse(OTHER, problem("Any other problem; its type says which"));
    components.addSecurityScheme(
        SECURITY,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description("The token's claims say whose data is meant; nothing else does"));
  }

  private static void complete(String path, PathItem item) {
    item.getOperations().values().forEach(operation -> complete(path, operation));
  }

  private static void complete(String path, Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    if (operation.getSecurity() == null) {
      operation.setSecurity(
          List.of(OASFactory.createSecurityRequirement().addScheme(SECURITY, List.of())));
    }
    Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .forEach(CommonParameters::complete);
    operation.getResponses().getAPIResponses().forEach(CommonAnswers::complete);
    boolean body = operation.getRequestBody() != null;
    offer(operation, "400", UNREADABLE, body);
    offer(operation, "401", UNAUTHORIZED, !operation.getSecurity().isEmpty());
    offer(operation, "404", NOT_FOUND, path.contains("{"));
    offer(operation, "422", INVALID, body || hasQuery(operation));
    offer(operation, "default", OTHER, true);
  }

  private static void complete(String status, APIResponse declared) {
    boolean isProblem = status.startsWith("4") || status.startsWith("5");
    if (isProblem && declared.getRef() == null && declared.getContent() == null) {
      declared.setContent(problem());
    }
  }

  private static boolean hasQuery(Operation operation) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
  }

  private static void offer(Operation operation, String status, String response, boolean fits) {
    if (fits && !operation.getResponses().hasAPIResponse(status)) {
      operation
          .getResponses()
          .addAPIResponse(
              status, OASFactory.createAPIResponse().ref("#/components/responses/" + response));
    }
  }

  private static APIResponse problem(String description) {
    return OASFactory.createAPIResponse().description(description).content(problem());
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
  }
}
