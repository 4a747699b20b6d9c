package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.advice.Care;
import org.rhomboid.catalog.domain.advice.Cause;

/**
 * An item of a list that has groups.
 *
 * @param group of a cause {@code COMMON}, {@code MEDICAL} or {@code SERIOUS}; of care {@code TREATMENT} or {@code DIAGNOSIS}
 */
@Schema(name = "GroupedItem")
record GroupedItem(@JsonUnwrapped PassageItem passage, String group) {

  static GroupedItem of(Cause cause) {
    return new GroupedItem(PassageItem.of(cause.passage()), cause.group().name());
  }

  static GroupedItem of(Care care) {
    return new GroupedItem(PassageItem.of(care.passage()), care.group().name());
  }

  @Schema(name = "GroupedPage")
  record Page(List<GroupedItem> items, String next) {}
}
