package org.rhomboid.gateway.in.rest.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** All streams of this instance: what waits for their readers together, and their end when the instance ends. */
@Singleton
final class OpenStreams {

  private final LiveSettings settings;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong queued = new AtomicLong();
  private final Counter slow;
  private final Thread atExit = new Thread(this::endAll, "live-end");

  OpenStreams(LiveSettings settings, MeterRegistry meters) {
    this.settings = settings;
    this.slow = meters.counter("rhomboid.live.slow.readers");
    meters.gaugeCollectionSize("rhomboid.live.streams", Tags.empty(), open);
    meters.gauge("rhomboid.live.queued.bytes", queued);
  }

  /** The server waits for open requests to end before it tells anybody that it does; these would not, so they hear of it from the JVM. */
  void start(@Observes StartupEvent begun) {
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  void stop(@Observes ShutdownEvent begun) {
    endAll();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException jvmEnds) {
      // then it runs by itself, and finds them ended
      return;
    }
  }

  void opened(EventStream stream) {
    open.add(stream);
  }

  void ended(EventStream stream) {
    open.remove(stream);
  }

  /** @return false when that is more than may wait for one, or for all */
  boolean queue(int bytes, int alreadyOfIt) {
    if (alreadyOfIt + bytes > settings.queuedBytes()
        || queued.get() + bytes > settings.queuedBytesOfAll()) {
      return false;
    }
    queued.addAndGet(bytes);
    return true;
  }

  void unqueue(long bytes) {
    queued.addAndGet(-bytes);
  }

  /** One was cut off, because it takes less than there is. */
  void slow() {
    slow.increment();
  }

  private void endAll() {
    open.forEach(stream -> stream.endSoon("shutdown"));
  }
}
