package org.rhomboid.local;

import java.util.Map;

/**
 * A topic as it should be.
 *
 * @param partitions 1 or more
 * @param config the broker's own names and units (milliseconds, bytes)
 */
public record Topic(String name, int partitions, Map<String, String> config) {

  public Topic {
    config = Map.copyOf(config);
  }
}
