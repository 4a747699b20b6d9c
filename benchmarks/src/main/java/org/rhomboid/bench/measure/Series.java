package org.rhomboid.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rhomboid.bench.load.Pass;

/** The passes over one target, in their order. */
public final class Series {

  private final String name;
  private final List<Pass> passes = new ArrayList<>();

  public Series(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public void add(Pass pass) {
    passes.add(pass);
  }

  public List<Pass> passes() {
    return Collections.unmodifiableList(passes);
  }

  /**
   * @param of such as {@link Pass#perSecond()}
   * @throws java.util.NoSuchElementException when there was no pass
   */
  public double median(ToDoubleFunction<Pass> of) {
    return Median.of(passes.stream().mapToDouble(of));
  }

  /** The smallest of all passes. */
  public double lowest(ToDoubleFunction<Pass> of) {
    return passes.stream().mapToDouble(of).min().orElseThrow();
  }

  /** The largest of all passes. */
  public double highest(ToDoubleFunction<Pass> of) {
    return passes.stream().mapToDouble(of).max().orElseThrow();
  }
}
