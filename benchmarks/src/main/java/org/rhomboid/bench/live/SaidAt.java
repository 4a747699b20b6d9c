package org.rhomboid.bench.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** Finds in a stream of bytes when each event was said, wherever the stream is cut into pieces. */
final class SaidAt {

  private static final byte[] MARK = TimedEvents.MARK.getBytes(StandardCharsets.US_ASCII);

  private int matched;
  private long number;

  void read(ByteBuffer bytes, LongConsumer found) {
    while (bytes.hasRemaining()) {
      next(bytes.get(), found);
    }
  }

  private void next(byte one, LongConsumer found) {
    if (matched < MARK.length) {
      // the mark's first byte stands in it twice and more, but never follows a part of it
      matched = one == MARK[matched] ? matched + 1 : one == MARK[0] ? 1 : 0;
    } else if (one >= '0' && one <= '9') {
      number = number * 10 + (one - '0');
    } else {
      found.accept(number);
      matched = 0;
      number = 0;
    }
  }
}
