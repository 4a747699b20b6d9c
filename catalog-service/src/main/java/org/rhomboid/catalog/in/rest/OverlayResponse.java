package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a tenant laid over an exercise of the library.
 *
 * @param fields the properties it lays down; all others follow the library
 * @param libraryRevision what it lies over now
 * @param differs where the library has changed what the tenant laid down, since the tenant last did so: to be looked at again
 */
@Schema(name = "Overlay")
record OverlayResponse(List<String> fields, int libraryRevision, List<DifferenceResponse> differs) {

  /**
   * Three ways to see a property.
   *
   * @param base the library's as the tenant last had it before its eyes
   * @param library as it is now
   * @param own what the tenant laid down, and what counts
   */
  @Schema(name = "Difference")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DifferenceResponse(String field, JsonNode base, JsonNode library, JsonNode own) {}
}
