package org.rhomboid.gateway.out.rest.part;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How much is borne of a service that is asked for a part, and what is kept of it. */
@ConfigMapping(prefix = "rhomboid.gateway.parts")
public interface PartSettings {

  /** The largest answer that is read. */
  @WithDefault("1M")
  MemorySize answerLimit();

  /** How often it is asked again where it fails. */
  @WithDefault("2")
  int retries();

  /** Before it is asked again, about. */
  @WithDefault("20ms")
  Duration retryDelay();

  /** By how much that is more or less, by chance: those who failed together come again one by one. */
  @WithDefault("15ms")
  Duration retryJitter();

  /** How much of the deadline must be left for it. */
  @WithDefault("100ms")
  Duration retryReserve();

  /** How many of its last answers are looked at. */
  @WithDefault("20")
  int breakerVolume();

  /** Which part of them may fail before it is asked no more, 0 to 1. */
  @WithDefault("0.5")
  double breakerRatio();

  /** How long it is left alone then; after it one request tries. */
  @WithDefault("2s")
  Duration breakerDelay();

  /** How many requests for parts it has at once, and connections. */
  @WithDefault("64")
  int bulkhead();

  /** How many more may wait. */
  @WithDefault("128")
  int bulkheadQueue();

  /** How long what is the same for many is answered without asking. */
  Duration freshFor();

  /** Of all last good parts together, as JSON. */
  MemorySize keptSize();

  /** Of each. */
  Duration keptFor();

  /** The consumer groups of the platform. */
  List<String> eventGroups();
}
