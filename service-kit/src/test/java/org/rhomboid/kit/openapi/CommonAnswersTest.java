package org.rhomboid.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.Violation;

@DisplayName("What every operation answers")
class CommonAnswersTest {

  @Test
  @DisplayName("a list can be asked wrongly, but is always there")
  void list() {
    Operation list =
        OASFactory.createOperation()
            .addParameter(OASFactory.createParameter().name("limit").in(Parameter.In.QUERY));

    assertThat(answers("/things", list)).containsExactlyInAnyOrder("401", "422", "default");
  }

  @Test
  @DisplayName("one of them may not be there")
  void one() {
    assertThat(answers("/things/{id}", OASFactory.createOperation()))
        .containsExactlyInAnyOrder("401", "404", "default");
  }

  @Test
  @DisplayName("a body may be unreadable or break rules")
  void body() {
    Operation write =
        OASFactory.createOperation().requestBody(OASFactory.createRequestBody().required(true));

    assertThat(answers("/things", write)).containsExactlyInAnyOrder("400", "401", "422", "default");
  }

  @Test
  @DisplayName("asks for a token, unless the operation says that it is for everyone")
  void tokens() {
    Operation closed = OASFactory.createOperation();
    Operation open = OASFactory.createOperation().security(List.of());

    assertThat(answers("/closed", closed)).contains("401");
    assertThat(answers("/open", open)).doesNotContain("401");
    assertThat(closed.getSecurity()).singleElement().matches(it -> it.hasScheme("jwt"));
    assertThat(open.getSecurity()).isEmpty();
  }

  @Test
  @DisplayName(
      "what an operation says itself stays, and a problem among it has the content of all problems")
  void ownAnswers() {
    Operation own =
        OASFactory.createOperation()
            .responses(
                OASFactory.createAPIResponses()
                    .addAPIResponse(
                        "404", OASFactory.createAPIResponse().description("Not planned yet"))
                    .addAPIResponse("204", OASFactory.createAPIResponse().description("Done")));

    answers("/plans/current/{part}", own);

    APIResponse notFound = own.getResponses().getAPIResponse("404");
    assertThat(notFound.getDescription()).isEqualTo("Not planned yet");
    assertThat(notFound.getContent().getMediaTypes()).containsOnlyKeys(Problem.MEDIA_TYPE);
    assertThat(own.getResponses().getAPIResponse("204").getContent()).isNull();
  }

  @Test
  @DisplayName("a list's limit and cursor are described, and every parameter has a schema")
  void parameters() {
    Parameter limit = OASFactory.createParameter().name("limit").in(Parameter.In.QUERY);
    Parameter kind = OASFactory.createParameter().name("kind").in(Parameter.In.QUERY);

    answers("/things", OASFactory.createOperation().addParameter(limit).addParameter(kind));

    assertThat(limit.getSchema().getMaximum()).isEqualByComparingTo("200");
    assertThat(limit.getSchema().getDefaultValue()).isEqualTo(50);
    assertThat(limit.getDescription()).isNotBlank();
    assertThat(kind.getSchema().getType()).containsExactly(Schema.SchemaType.STRING);
  }

  @Test
  @DisplayName("the schemas have exactly the properties of the records")
  void schemas() {
    assertThat(ProblemSchemas.problem().getProperties())
        .containsOnlyKeys(components(Problem.class));
    assertThat(ProblemSchemas.violation().getProperties())
        .containsOnlyKeys(components(Violation.class));
  }

  private static Iterable<String> answers(String path, Operation operation) {
    OpenAPI document =
        OASFactory.createOpenAPI()
            .paths(
                OASFactory.createPaths()
                    .addPathItem(path, OASFactory.createPathItem().GET(operation)));
    new CommonAnswers().filterOpenAPI(document);
    return operation.getResponses().getAPIResponses().keySet();
  }

  /** What is a member of every such document. */
  private static String[] components(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .filter(component -> !component.getAccessor().isAnnotationPresent(JsonAnyGetter.class))
        .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
        .map(RecordComponent::getName)
        .toArray(String[]::new);
  }
}
