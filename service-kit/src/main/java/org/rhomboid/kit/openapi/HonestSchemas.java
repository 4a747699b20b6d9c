package org.rhomboid.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Says in the schemas what the generator of the document leaves out: which properties an answer always has and which of them may be null; that an absent
 * property of a request may also be null and an unknown one is refused; and patterns as JSON Schema means them, for the whole text. It runs when the application
 * is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HonestSchemas implements OASFilter {

  /** These say it themselves, in {@link ProblemSchemas}. */
  private static final Set<String> COMPLETE = Set.of("Problem", "Violation");

  private final ShownRecords records;

  /** @param index of the application, with the records that it answers with */
  public HonestSchemas(IndexView index) {
    this.records = new ShownRecords(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Set<String> asked = ReachedSchemas.fromRequests(document);
    Set<String> answered = ReachedSchemas.fromAnswers(document);
    for (Map.Entry<String, Schema> named : document.getComponents().getSchemas().entrySet()) {
      if (!COMPLETE.contains(named.getKey())) {
        complete(
            named.getKey(),
            named.getValue(),
            asked.contains(named.getKey()),
            answered.contains(named.getKey()));
      }
    }
    ReachedSchemas.everywhere(document).forEach(WholePattern::complete);
  }

  private void complete(String name, Schema schema, boolean asked, boolean answered) {
    if (schema.getProperties() == null) {
      if (asked
          && !answered
          && isObject(schema)
          && schema.getAdditionalPropertiesSchema() == null) {
        schema.setAdditionalPropertiesBoolean(false);
      }
      return;
    }
    if (!asked) {
      answer(schema, records.of(name, schema.getProperties().keySet()));
      return;
    }
    nullable(schema, schema.getProperties().keySet());
    if (!answered) {
      schema.setAdditionalPropertiesBoolean(false);
    }
  }

  private static boolean isObject(Schema schema) {
    return schema.getType() != null && schema.getType().contains(Schema.SchemaType.OBJECT);
  }

  /** Of what is not known to be a record nothing can be promised. */
  private static void answer(Schema schema, Optional<ShownRecord> shown) {
    Set<String> all = schema.getProperties().keySet();
    nullable(schema, shown.map(ShownRecord::nullable).orElse(all));
    Set<String> always = new TreeSet<>(shown.map(ShownRecord::always).orElse(Set.of()));
    if (schema.getRequired() != null) {
      always.addAll(schema.getRequired());
    }
    if (!always.isEmpty()) {
      schema.setRequired(List.copyOf(always));
    }
  }

  private static void nullable(Schema schema, Set<String> names) {
    for (String name : List.copyOf(names)) {
      boolean required = schema.getRequired() != null && schema.getRequired().contains(name);
      if (!required) {
        schema.addProperty(name, OrNull.of(schema.getProperties().get(name)));
      }
    }
  }
}
