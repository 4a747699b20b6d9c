package org.rhomboid.kit.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.rhomboid.kit.page.Query;

/** The parameters that every list has, named by a resource and described here; any other one is text where the resource does not say more. */
final class CommonParameters {

  private CommonParameters() {}

  static void complete(Parameter parameter) {
    if (parameter.getIn() != Parameter.In.QUERY) {
      return;
    }
    describe(parameter);
    if (parameter.getSchema() == null && parameter.getContent() == null) {
      parameter.setSchema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
  }

  private static void describe(Parameter parameter) {
    if ("limit".equals(parameter.getName())) {
      parameter.setDescription("How many items a page has");
      parameter.setSchema(limit());
    }
    if ("cursor".equals(parameter.getName())) {
      parameter.setDescription("The next of the page before; opaque");
    }
  }

  private static Schema limit() {
    return OASFactory.createSchema()
        .addType(SchemaType.INTEGER)
        .format("int32")
        .minimum(BigDecimal.ONE)
        .maximum(BigDecimal.valueOf(Query.HIGHEST_LIMIT))
        .defaultValue(Query.DEFAULT_LIMIT);
  }
}
