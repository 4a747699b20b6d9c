package org.rhomboid.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.List;
import org.rhomboid.kit.problem.Violation;

/** Notes an unknown property and reads on, so that all of them are answered at once. */
final class CollectViolations extends DeserializationProblemHandler {

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    note(context, unknown(context, name), "unknown property");
    parser.skipChildren();
    return true;
  }

  static void note(DeserializationContext context, String detail) {
    note(context, here(context), detail);
  }

  private static void note(DeserializationContext context, String pointer, String detail) {
    @SuppressWarnings("unchecked")
    List<Violation> found = (List<Violation>) context.getAttribute(Violations.class);
    found.add(new Violation(pointer, detail));
  }

  private static String here(DeserializationContext context) {
    return context.getParser().getParsingContext().pathAsPointer().toString();
  }

  /** Unknown properties of a record are kept until its end: the reader then stands at the object, not at the property. */
  private static String unknown(DeserializationContext context, String name) {
    boolean atEnd = context.getParser().hasToken(JsonToken.END_OBJECT);
    return atEnd ? here(context) + "/" + Violations.escaped(name) : here(context);
  }
}
