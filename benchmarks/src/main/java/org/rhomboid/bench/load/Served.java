package org.rhomboid.bench.load;

import java.util.Optional;

/**
 * The processes that do the work, whose processor time is measured.
 *
 * @param server answers
 * @param store the postmaster behind it
 */
public record Served(Optional<ProcessHandle> server, Optional<ProcessHandle> store) {

  public static Served by(ProcessHandle server) {
    return new Served(Optional.of(server), Optional.empty());
  }
}
