package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What has gone up of a body, for as long as it may have to go up once more. Large ones are not kept, and neither is more than so much of all. */
final class KeptBody {

  private static final int LARGEST_BYTES = 64 * 1024;
  private static final long OF_ALL_BYTES = 16 * 1024 * 1024;

  private final List<Buffer> pieces = new ArrayList<>(1);
  private final AtomicLong keptOfAll;
  private long length;
  private boolean whole = true;

  /** @param keptOfAll bytes of all that are kept now */
  KeptBody(AtomicLong keptOfAll) {
    this.keptOfAll = keptOfAll;
  }

  void add(Buffer piece) {
    if (!whole) {
      return;
    }
    length += piece.length();
    long all = keptOfAll.addAndGet(piece.length());
    if (length > LARGEST_BYTES || all > OF_ALL_BYTES) {
      drop();
    } else {
      pieces.add(piece);
    }
  }

  /** Whether all that has gone up is here. */
  boolean isWhole() {
    return whole;
  }

  void forEach(Consumer<Buffer> use) {
    pieces.forEach(use);
  }

  /** Nothing is kept any more; may be said again. */
  void drop() {
    if (whole) {
      whole = false;
      keptOfAll.addAndGet(-length);
      pieces.clear();
    }
  }
}
