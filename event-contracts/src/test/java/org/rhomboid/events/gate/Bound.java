package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The keywords that say how little or how much there may be. */
enum Bound {
  MINIMUM("minimum", true, false),
  EXCLUSIVE_MINIMUM("exclusiveMinimum", true, false),
  MIN_LENGTH("minLength", true, true),
  MIN_ITEMS("minItems", true, true),
  MIN_PROPERTIES("minProperties", true, true),
  MAXIMUM("maximum", false, false),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum", false, false),
  MAX_LENGTH("maxLength", false, true),
  MAX_ITEMS("maxItems", false, true),
  MAX_PROPERTIES("maxProperties", false, true);

  private final String keyword;
  private final boolean lower;
  private final boolean count;

  Bound(String keyword, boolean lower, boolean count) {
    this.keyword = keyword;
    this.lower = lower;
    this.count = count;
  }

  static boolean isOne(String keyword) {
    return Arrays.stream(values()).anyMatch(bound -> bound.keyword.equals(keyword));
  }

  String keyword() {
    return keyword;
  }

  /** Which rule the change breaks; none when the bound is the same. */
  Optional<Rule> broken(JsonNode before, JsonNode after) {
    Optional<BigDecimal> was = value(before);
    Optional<BigDecimal> is = value(after);
    if (was.isEmpty() && is.isEmpty()) {
      return Optional.empty();
    }
    if (was.isEmpty() || is.isEmpty()) {
      return Optional.of(is.isEmpty() ? Rule.RANGE_WIDENED : Rule.RANGE_NARROWED);
    }
    int moved = is.get().compareTo(was.get()) * (lower ? 1 : -1);
    if (moved == 0) {
      return Optional.empty();
    }
    return Optional.of(moved < 0 ? Rule.RANGE_WIDENED : Rule.RANGE_NARROWED);
  }

  /** No count is below 0, so a bound of 0 is none. */
  private Optional<BigDecimal> value(JsonNode schema) {
    JsonNode bound = schema.path(keyword);
    boolean says = bound.isNumber() && !(count && lower && bound.decimalValue().signum() == 0);
    return says ? Optional.of(bound.decimalValue()) : Optional.empty();
  }
}
