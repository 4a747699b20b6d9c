package org.rhomboid.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A schema that null keeps as well. */
final class OrNull {

  private OrNull() {}

  static Schema of(Schema schema) {
    if (isPlain(schema)) {
      return schema.getType().contains(SchemaType.NULL) ? schema : schema.addType(SchemaType.NULL);
    }
    if (schema.getRef() == null && schema.getType() == null && schema.getEnumeration() == null) {
      return schema;
    }
    Schema either = OASFactory.createSchema().description(schema.getDescription());
    schema.setDescription(null);
    return either.anyOf(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL)));
  }

  /** A list of values would have to have null among them. */
  private static boolean isPlain(Schema schema) {
    return schema.getRef() == null && schema.getType() != null && schema.getEnumeration() == null;
  }
}
