package org.rhomboid.bench.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What a load sends: asked for by its one thread, before each request. */
@FunctionalInterface
public interface Requests {

  /** The whole of the next request, as bytes; nobody changes them afterwards. */
  byte[] next();

  /** One after the other, over and over. */
  static Requests inTurn(List<byte[]> requests) {
    AtomicInteger sent = new AtomicInteger();
    return () -> requests.get(Math.floorMod(sent.getAndIncrement(), requests.size()));
  }
}
