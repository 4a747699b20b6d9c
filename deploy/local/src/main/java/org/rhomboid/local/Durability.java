package org.rhomboid.local;

import java.util.Map;
import java.util.TreeMap;

/** What a commit is worth. */
public enum Durability {
  /** A commit survives the loss of power: the product. */
  DURABLE("on"),

  /** A commit survives the death of the process but not of the machine; several times faster: throw-away tests. */
  FAST("off");

  private final String synced;

  Durability(String synced) {
    this.synced = synced;
  }

  /** The server settings that make it so, by name. */
  public Map<String, String> settings() {
    return new TreeMap<>(
        Map.of("fsync", synced, "synchronous_commit", synced, "full_page_writes", synced));
  }
}
