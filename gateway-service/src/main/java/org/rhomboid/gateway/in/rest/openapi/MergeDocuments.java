package org.rhomboid.gateway.in.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one OpenAPI 3.1 document of several: paths under their public prefix, components and tags together. A name may stand in two documents only with the
 * same meaning, so that no reference changes its target.
 */
final class MergeDocuments {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode paths = JSON.objectNode();
  private final ObjectNode components = JSON.objectNode();
  private final ObjectNode tags = JSON.objectNode();
  private final Map<String, String> owners = new HashMap<>();

  private MergeDocuments() {}

  /**
   * @throws DocumentClash when a path, an operation id, a tag or a component means two things
   * @throws IllegalArgumentException when a document is not OpenAPI 3.1
   */
  static ObjectNode of(ObjectNode info, List<ServiceDocument> documents) {
    MergeDocuments merge = new MergeDocuments();
    documents.forEach(merge::add);
    ObjectNode merged = JSON.objectNode();
    merged.put("openapi", "3.1.0");
    merged.set("info", info);
    merged.putArray("servers").addObject().put("url", "/");
    merged.putArray("tags").addAll(merge.tags.valueStream().toList());
    merged.set("paths", merge.paths);
    merged.set("components", merge.components);
    return merged;
  }

  private void add(ServiceDocument added) {
    ObjectNode document = added.document();
    if (!document.path("openapi").asText().startsWith("3.1")) {
      throw new IllegalArgumentException(added.service() + ": not an OpenAPI 3.1 document");
    }
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode operations = path.getValue().deepCopy();
      operations.forEach(operation -> claimId(operation, added.service()));
      operations.forEach(operation -> sort(operation, path.getKey()));
      put(paths, "path ", added.prefix() + path.getKey(), operations, added.service());
    }
    for (Map.Entry<String, JsonNode> kind : document.path("components").properties()) {
      ObjectNode all = components.withObjectProperty(kind.getKey());
      kind.getValue()
          .properties()
          .forEach(
              component ->
                  put(
                      all,
                      "components/" + kind.getKey() + "/",
                      component.getKey(),
                      component.getValue(),
                      added.service()));
    }
    document
        .path("tags")
        .forEach(tag -> put(tags, "tag ", tag.path("name").asText(), tag, added.service()));
  }

  /** What a service has not sorted stands with what has the same first word in its path. */
  private void sort(JsonNode operation, String path) {
    if (operation instanceof ObjectNode unsorted && !unsorted.has("tags")) {
      String word = path.substring(1).split("/", 2)[0];
      String tag = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      unsorted.putArray("tags").add(tag);
      if (!tags.has(tag)) {
        tags.putObject(tag).put("name", tag);
      }
    }
  }

  private void claimId(JsonNode operation, String service) {
    String id = operation.path("operationId").asText();
    if (!id.isEmpty()) {
      claim("operationId " + id, service, false);
    }
  }

  private void put(ObjectNode all, String kind, String name, JsonNode value, String service) {
    JsonNode known = all.get(name);
    claim(kind + name, service, value.equals(known));
    all.set(name, value);
  }

  private void claim(String name, String service, boolean same) {
    String owner = owners.putIfAbsent(name, service);
    if (owner != null && !same) {
      throw new DocumentClash(name, owner, service);
    }
  }
}
