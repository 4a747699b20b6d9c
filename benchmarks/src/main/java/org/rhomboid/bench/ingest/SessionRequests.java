package org.rhomboid.bench.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.rhomboid.bench.load.Requests;
import org.rhomboid.bench.parts.SessionBody;

/** {@code POST /sessions} of one member after the other, each time another session that has just been completed. */
final class SessionRequests implements Requests {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

  private final int port;
  private final List<String> tokens;
  private final SessionBody body;
  private final Clock clock;
  private final SplittableRandom random;
  private int member;

  /**
   * @param tokens of the members
   */
  SessionRequests(int port, List<String> tokens, SessionBody body, Clock clock, long seed) {
    this.port = port;
    this.tokens = List.copyOf(tokens);
    this.body = body;
    this.clock = clock;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public byte[] next() {
    String token = tokens.get(member);
    member = (member + 1) % tokens.size();
    String sent = body.of(id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    String request =
        "POST /sessions HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + sent.length()
            + "\r\n\r\n"
            + sent;
    return request.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A UUIDv7, as clients make them. */
  private UUID id() {
    long high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
    return new UUID(high, VARIANT | random.nextLong() & RANDOM_62_BITS);
  }
}
