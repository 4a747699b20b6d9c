package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.rhomboid.catalog.in.rest.imports.ImportFormat;
import org.rhomboid.kit.page.Query;

/** What a query string asks of an import. */
record ImportQuery(ImportFormat format, boolean dryRun) {

  static ImportQuery of(UriInfo uri) {
    Query query = Query.of(uri);
    String formats = "one of " + String.join(", ", ImportFormat.words());
    Optional<ImportFormat> format = query.one("format", ImportQuery::format, formats);
    boolean dryRun = query.one("dryRun", ImportQuery::flag, "true or false").orElse(false);
    if (format.isEmpty() && !uri.getQueryParameters().containsKey("format")) {
      query.refuse("format", "is required: " + formats);
    }
    query.checked();
    return new ImportQuery(format.orElseThrow(), dryRun);
  }

  private static ImportFormat format(String word) {
    return ImportFormat.ofWord(word).orElseThrow(IllegalArgumentException::new);
  }

  private static boolean flag(String word) {
    if (!word.equals("true") && !word.equals("false")) {
      throw new IllegalArgumentException("neither true nor false");
    }
    return Boolean.parseBoolean(word);
  }
}
