package org.rhomboid.local.platform;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How one part is.
 *
 * @param process its living process
 * @param ready whether it does its work
 * @param mebibytes resident memory, with its children, where the system tells
 * @param intruder another process that holds its port while it does not run
 */
public record PartStatus(
    String name,
    int port,
    Optional<ProcessHandle> process,
    boolean ready,
    OptionalLong mebibytes,
    Optional<String> intruder) {

  static PartStatus of(Part part) {
    Optional<ProcessHandle> process = part.process();
    return new PartStatus(
        part.name(),
        part.port(),
        process,
        process.isPresent() && part.isReady(),
        process.map(ResidentMemory::mebibytes).orElse(OptionalLong.empty()),
        process.isPresent() ? Optional.empty() : PortHolder.of(part.port()));
  }
}
