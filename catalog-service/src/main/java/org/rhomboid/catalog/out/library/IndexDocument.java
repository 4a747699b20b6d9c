package org.rhomboid.catalog.out.library;

import java.util.List;
import java.util.Map;

/**
 * {@code library/index.yaml}. A folder inside a jar has no listing to rely on.
 *
 * @param release grows with each change of the content
 * @param exercises the slugs of the library in its own order
 * @param replacements what to do instead of exercises of earlier releases, by slug
 */
record IndexDocument(int release, List<String> exercises, Map<String, String> replacements) {

  IndexDocument {
    replacements = replacements == null ? Map.of() : replacements;
  }
}
