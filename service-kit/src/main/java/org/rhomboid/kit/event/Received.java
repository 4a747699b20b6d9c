package org.rhomboid.kit.event;

/**
 * A record as a consumer sees it.
 *
 * @param data the event's data, or null for a tombstone: the entry is gone
 */
public record Received<T>(Envelope envelope, T data) {

  public boolean isTombstone() {
    return data == null;
  }
}
