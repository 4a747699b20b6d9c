package org.rhomboid.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schemas of a document")
class HonestSchemasTest {

  record Shown(int number, String text, List<String> list, Shown next) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Brief(int number, String text) {}

  record Around(@JsonUnwrapped Brief brief, String match) {}

  @Test
  @DisplayName(
      "say of an answer what is always there, and that what is no primitive and no list may be null")
  void answered() throws IOException {
    Schema shown = object("number", "text", "list").addProperty("next", reference("Shown"));

    complete(OASFactory.createComponents().addSchema("Shown", shown), answering("Shown"));

    assertThat(shown.getRequired()).containsExactlyInAnyOrder("number", "text", "list", "next");
    assertThat(types(shown, "number")).containsExactly(SchemaType.STRING);
    assertThat(types(shown, "list")).containsExactly(SchemaType.STRING);
    assertThat(types(shown, "text")).containsExactly(SchemaType.STRING, SchemaType.NULL);
    assertThat(shown.getProperties().get("next").getAnyOf())
        .extracting(Schema::getRef, Schema::getType)
        .containsExactly(
            tuple("#/components/schemas/Shown", null), tuple(null, List.of(SchemaType.NULL)));
    assertThat(shown.getAdditionalPropertiesBoolean()).as("more may come").isNull();
  }

  @Test
  @DisplayName("see through what is written as a part of its surroundings")
  void unwrapped() throws IOException {
    Schema around = object("number", "text", "match");

    complete(OASFactory.createComponents().addSchema("Around", around), answering("Around"));

    assertThat(around.getRequired()).containsExactlyInAnyOrder("number", "match");
    assertThat(types(around, "text")).containsExactly(SchemaType.STRING);
    assertThat(types(around, "match")).contains(SchemaType.NULL);
  }

  @Test
  @DisplayName("promise of a record that leaves null out only what is never null")
  void brief() throws IOException {
    Schema brief = object("number", "text");

    complete(OASFactory.createComponents().addSchema("Brief", brief), answering("Brief"));

    assertThat(brief.getRequired()).containsExactly("number");
    assertThat(types(brief, "text")).containsExactly(SchemaType.STRING);
  }

  @Test
  @DisplayName("promise nothing of what is no record that is known")
  void unknown() throws IOException {
    Schema other = object("number", "other");

    complete(OASFactory.createComponents().addSchema("Shown", other), answering("Shown"));

    assertThat(other.getRequired()).isNull();
    assertThat(types(other, "other")).contains(SchemaType.NULL);
  }

  @Test
  @DisplayName("take null for absent in a request, and nothing that they do not know")
  void asked() throws IOException {
    Schema wish = object("id", "note").required(List.of("id"));
    Operation write =
        OASFactory.createOperation()
            .requestBody(OASFactory.createRequestBody().content(json("Wish")));

    complete(OASFactory.createComponents().addSchema("Wish", wish), write);

    assertThat(types(wish, "id")).containsExactly(SchemaType.STRING);
    assertThat(types(wish, "note")).containsExactly(SchemaType.STRING, SchemaType.NULL);
    assertThat(wish.getAdditionalPropertiesBoolean()).isFalse();
  }

  @Test
  @DisplayName("mean the whole text by a pattern, in words that every reader of JSON Schema has")
  void patterns() throws IOException {
    Schema line = OASFactory.createSchema().addType(SchemaType.STRING);
    line.setPattern("[^\\p{Cntrl}\\x{80}-\\x{9f}]*|en");

    complete(OASFactory.createComponents().addSchema("Line", line), answering("Line"));

    assertThat(line.getPattern()).isEqualTo("^(?:[^\\u0000-\\u001f\\u007f\\u0080-\\u009f]*|en)$");
  }

  private static void complete(Components components, Operation operation) throws IOException {
    OpenAPI document =
        OASFactory.createOpenAPI()
            .components(components)
            .paths(
                OASFactory.createPaths()
                    .addPathItem("/things", OASFactory.createPathItem().POST(operation)));
    new HonestSchemas(Index.of(Shown.class, Brief.class, Around.class)).filterOpenAPI(document);
  }

  private static Operation answering(String schema) {
    return OASFactory.createOperation()
        .responses(
            OASFactory.createAPIResponses()
                .addAPIResponse("200", OASFactory.createAPIResponse().content(json(schema))));
  }

  private static Content json(String schema) {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType().schema(reference(schema)));
  }

  private static Schema reference(String schema) {
    return OASFactory.createSchema().ref("#/components/schemas/" + schema);
  }

  private static Schema object(String... properties) {
    Schema object = OASFactory.createSchema().addType(SchemaType.OBJECT);
    for (String property : properties) {
      object.addProperty(property, OASFactory.createSchema().addType(SchemaType.STRING));
    }
    return object;
  }

  private static List<SchemaType> types(Schema schema, String property) {
    return schema.getProperties().get(property).getType();
  }
}
