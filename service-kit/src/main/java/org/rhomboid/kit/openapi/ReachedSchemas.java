package org.rhomboid.kit.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which schemas a document's requests and answers lead to. */
final class ReachedSchemas {

  private static final String NAMED = "#/components/schemas/";

  private final Map<String, Schema> named;
  private final Set<String> names = new TreeSet<>();
  private final List<Schema> all = new ArrayList<>();

  private ReachedSchemas(OpenAPI document) {
    this.named = document.getComponents().getSchemas();
  }

  /** The names of those that a body which is sent has somewhere in it. */
  static Set<String> fromRequests(OpenAPI document) {
    return names(
        document,
        operation ->
            Stream.ofNullable(operation.getRequestBody())
                .flatMap(body -> schemas(body.getContent())));
  }

  /** The names of those that an answer has somewhere in it. */
  static Set<String> fromAnswers(OpenAPI document) {
    return names(
        document,
        operation ->
            Stream.ofNullable(operation.getResponses())
                .flatMap(responses -> responses.getAPIResponses().values().stream())
                .flatMap(response -> schemas(response.getContent())));
  }

  /** Every schema of the document, those within others too. */
  static List<Schema> everywhere(OpenAPI document) {
    ReachedSchemas reached = new ReachedSchemas(document);
    reached.named.keySet().forEach(reached::enter);
    operations(document)
        .flatMap(operation -> Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
        .map(parameter -> parameter.getSchema())
        .filter(Objects::nonNull)
        .forEach(reached::walk);
    return reached.all;
  }

  private static Set<String> names(OpenAPI document, Function<Operation, Stream<Schema>> from) {
    ReachedSchemas reached = new ReachedSchemas(document);
    operations(document).flatMap(from).forEach(reached::walk);
    return reached.names;
  }

  private static Stream<Operation> operations(OpenAPI document) {
    return Stream.ofNullable(document.getPaths())
        .flatMap(paths -> paths.getPathItems().values().stream())
        .flatMap(item -> item.getOperations().values().stream());
  }

  private static Stream<Schema> schemas(Content content) {
    return Stream.ofNullable(content)
        .flatMap(types -> types.getMediaTypes().values().stream())
        .map(MediaType::getSchema)
        .filter(Objects::nonNull);
  }

  private void enter(String name) {
    if (names.add(name) && named.get(name) != null) {
      walk(named.get(name));
    }
  }

  private void walk(Schema schema) {
    all.add(schema);
    if (schema.getRef() != null && schema.getRef().startsWith(NAMED)) {
      enter(schema.getRef().substring(NAMED.length()));
    }
    within(schema).forEach(this::walk);
  }

  private static Stream<Schema> within(Schema schema) {
    Stream<Schema> properties =
        Stream.ofNullable(schema.getProperties()).map(Map::values).flatMap(Collection::stream);
    Stream<Schema> choices =
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
            .filter(Objects::nonNull)
            .flatMap(List::stream);
    return Stream.of(
            properties,
            choices,
            Stream.ofNullable(schema.getItems()),
            Stream.ofNullable(schema.getAdditionalPropertiesSchema()))
        .flatMap(some -> some);
  }
}
