package org.rhomboid.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of {@link org.rhomboid.kit.problem.Problem} and its violations; a test holds them against the records. What only one type of problem has is
 * described by the operation that answers it. */
final class ProblemSchemas {

  private ProblemSchemas() {}

  static Schema problem() {
    return object("A problem document (RFC 9457)")
        .addProperty("type", string("/problems/<slug>: the slug says which problem it is"))
        .addProperty("title", string("The problem in general, the same for each occurrence"))
        .addProperty("status", integer("The HTTP status"))
        .addProperty("detail", string("This occurrence"))
        .addProperty("instance", string("The path that was asked for"))
        .addProperty("errors", violations())
        .addProperty("retryAfterSeconds", integer("When trying again may help"))
        .required(List.of("type", "title", "status", "detail", "instance"));
  }

  private static Schema violations() {
    return OASFactory.createSchema()
        .addType(SchemaType.ARRAY)
        .description("For invalid input: every broken rule, not only the first")
        .items(OASFactory.createSchema().ref("#/components/schemas/Violation"));
  }

  static Schema violation() {
    return object("One broken rule of a request")
        .addProperty(
            "pointer", string("JSON Pointer (RFC 6901) into the body; of a query parameter /name"))
        .addProperty("detail", string("Names the bound and what would be accepted"))
        .required(List.of("pointer", "detail"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema string(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }

  private static Schema integer(String description) {
    return OASFactory.createSchema()
        .addType(SchemaType.INTEGER)
        .format("int32")
        .description(description);
  }
}
