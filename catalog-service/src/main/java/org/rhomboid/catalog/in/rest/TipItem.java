package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.advice.Tip;

/**
 * A tip for the day.
 *
 * @param topic what it is about, such as {@code breaks}
 * @param everyMinutes how often, where an article names an interval
 */
@Schema(name = "TipItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TipItem(@JsonUnwrapped PassageItem passage, String topic, Interval everyMinutes) {

  /** In minutes, both ends included. */
  @Schema(name = "Interval")
  record Interval(int min, int max) {
    private static Interval of(Range range) {
      return new Interval(range.min(), range.max());
    }
  }

  static TipItem of(Tip tip) {
    return new TipItem(
        PassageItem.of(tip.passage()),
        tip.topic(),
        tip.everyMinutes().map(Interval::of).orElse(null));
  }

  @Schema(name = "TipPage")
  record Page(List<TipItem> items, String next) {}
}
