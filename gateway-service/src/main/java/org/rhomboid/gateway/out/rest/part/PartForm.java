package org.rhomboid.gateway.out.rest.part;

import java.util.Map;
import java.util.Set;

/**
 * How a part is asked for, and what its answer must be like.
 *
 * @param service its id
 * @param path without the range
 * @param hasRange whether a range is asked for
 * @param nothing slugs of the problems that say: there is none
 * @param reader what is wanted of the answer
 */
record PartForm(
    String service, String path, boolean hasRange, Set<String> nothing, DocumentReader reader) {

  /** Takes what is wanted of a document, and fails in any way where it is not there. */
  @FunctionalInterface
  interface DocumentReader {
    Map<String, Object> read(Map<String, Object> document);
  }

  String path(String range) {
    return hasRange ? path + "?range=" + range : path;
  }
}
