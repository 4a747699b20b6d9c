package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.advice.Condition;

/**
 * A condition that a member may have.
 *
 * @param signs by which it shows; empty: no article names one
 * @param oftenFrom what is often behind it
 * @param planning what the planner makes of it: ours
 */
@Schema(name = "ConditionItem")
record ConditionItem(
    @JsonUnwrapped PassageItem passage,
    List<String> alsoKnownAs,
    List<String> signs,
    List<String> oftenFrom,
    String planning) {

  static ConditionItem of(Condition condition) {
    return new ConditionItem(
        PassageItem.of(condition.passage()),
        condition.alsoKnownAs(),
        condition.signs(),
        condition.oftenFrom(),
        condition.planning());
  }

  @Schema(name = "ConditionPage")
  record Page(List<ConditionItem> items, String next) {}
}
