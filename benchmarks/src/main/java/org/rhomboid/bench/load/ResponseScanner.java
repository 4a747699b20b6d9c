package org.rhomboid.bench.load;

import java.nio.ByteBuffer;

/**
 * Finds the end of each HTTP/1.1 response in what comes of a connection, however it is cut into packets. It understands what a server may send to a {@code GET}
 * over a kept connection: {@code Content-Length} or chunks, with or without trailers. It keeps nothing of the body but its length.
 */
final class ResponseScanner {

  private static final String VERSION = "http/1.1 ";
  private static final String LENGTH = "content-length:";
  private static final String ENCODING = "transfer-encoding:";
  private static final int CHUNK_DIGITS = 8;
  private static final int UNKNOWN = -1;

  private enum Place {
    STATUS,
    HEAD,
    BODY,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END,
    TRAILERS,
    END
  }

  private final HeadLine line = new HeadLine();
  private Place place = Place.STATUS;
  private boolean chunked;
  private long left;
  private int status;
  private long bytes;

  /**
   * Reads until the end of a response or of the buffer.
   *
   * @return whether a response has ended; what is left in the buffer belongs to the next
   * @throws UnreadableResponse when this is no HTTP/1.1 response of a known length
   */
  boolean read(ByteBuffer buffer) {
    while (buffer.hasRemaining()) {
      if (place == Place.BODY || place == Place.CHUNK) {
        skip(buffer);
      } else if (line.add(buffer.get())) {
        place = next();
        line.clear();
      }
      if (place == Place.END) {
        place = Place.STATUS;
        return true;
      }
    }
    return false;
  }

  /** The status of the response that has ended. */
  int status() {
    return status;
  }

  /** How long the body of the response was that has ended, as it is without chunks. */
  long bytes() {
    return bytes;
  }

  private void skip(ByteBuffer buffer) {
    int skipped = (int) Math.min(left, buffer.remaining());
    buffer.position(buffer.position() + skipped);
    left -= skipped;
    bytes += skipped;
    if (left == 0) {
      place = place == Place.BODY ? Place.END : Place.CHUNK_END;
    }
  }

  /** Where one is after a whole line. */
  private Place next() {
    return switch (place) {
      case STATUS -> begin();
      case HEAD -> line.isEmpty() ? body() : header();
      case CHUNK_SIZE -> chunk();
      case CHUNK_END -> Place.CHUNK_SIZE;
      default -> line.isEmpty() ? Place.END : Place.TRAILERS;
    };
  }

  private Place begin() {
    if (!line.startsWith(VERSION)) {
      throw new UnreadableResponse("a response begins with: " + line);
    }
    status = (int) line.number(VERSION.length());
    chunked = false;
    left = UNKNOWN;
    bytes = 0;
    return Place.HEAD;
  }

  private Place header() {
    if (line.startsWith(LENGTH)) {
      left = line.number(LENGTH.length());
    } else if (line.startsWith(ENCODING)) {
      chunked = line.endsWith("chunked");
    }
    return Place.HEAD;
  }

  private Place body() {
    if (chunked) {
      return Place.CHUNK_SIZE;
    }
    if (left == UNKNOWN) {
      throw new UnreadableResponse("a response does not say how long it is");
    }
    return left == 0 ? Place.END : Place.BODY;
  }

  private Place chunk() {
    left = line.hexadecimal(CHUNK_DIGITS);
    return left == 0 ? Place.TRAILERS : Place.CHUNK;
  }
}
