package org.rhomboid.bench;

import java.util.List;
import java.util.Map;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;

/**
 * What a benchmark found.
 *
 * @param series what was measured first, then its limits
 * @param required the ratio that has a minimum
 * @param others further ratios, by what they are held against: to be known, without a minimum
 * @param bound what kept the rate from being higher
 * @param checks what else has to be so
 */
public record Outcome(
    List<Series> series,
    Ratio required,
    Map<String, Ratio> others,
    Bound bound,
    List<Check> checks) {

  boolean passed(double minimum) {
    return required.median() >= minimum && checks.stream().allMatch(Check::passed);
  }
}
