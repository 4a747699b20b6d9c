package org.rhomboid.bench.load;

import java.time.Duration;

/** What is measured in passes, in turn with others. */
public interface Contender {

  String name();

  /** Whether its first requests take longer than its later ones. */
  default boolean warmsUp() {
    return true;
  }

  /**
   * One pass.
   *
   * @throws org.rhomboid.local.LocalPartException when it cannot be measured
   */
  Pass run(Duration lasting);
}
