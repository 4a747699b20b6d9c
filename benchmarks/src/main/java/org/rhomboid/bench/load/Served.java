package org.rhomboid.bench.load;

import java.util.List;
import java.util.Optional;

/**
 * The processes that do the work, whose processor time is measured.
 *
 * @param servers answer: one, and those that it asks in turn
 * @param store the postmaster behind them
 */
public record Served(List<ProcessHandle> servers, Optional<ProcessHandle> store) {

  public static Served by(ProcessHandle... servers) {
    return new Served(List.of(servers), Optional.empty());
  }
}
