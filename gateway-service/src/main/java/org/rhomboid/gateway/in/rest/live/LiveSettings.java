package org.rhomboid.gateway.in.rest.live;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a stream may take, and how it is kept alive. */
@Singleton
final class LiveSettings {

  private final Duration heartbeat;
  private final int queuedBytes;
  private final long queuedBytesOfAll;

  /**
   * @param heartbeat after so much silence something is written
   * @param queuedBytes what may wait for one slow reader
   * @param queuedBytesOfAll what may wait for all of them
   */
  LiveSettings(
      @ConfigProperty(name = "rhomboid.live.heartbeat") Duration heartbeat,
      @ConfigProperty(name = "rhomboid.live.queued-bytes") int queuedBytes,
      @ConfigProperty(name = "rhomboid.live.queued-bytes-of-all") long queuedBytesOfAll) {
    this.heartbeat = heartbeat;
    this.queuedBytes = queuedBytes;
    this.queuedBytesOfAll = queuedBytesOfAll;
  }

  Duration heartbeat() {
    return heartbeat;
  }

  int queuedBytes() {
    return queuedBytes;
  }

  long queuedBytesOfAll() {
    return queuedBytesOfAll;
  }
}
