package org.rhomboid.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** How large a body may be. The server's own limit is the largest of these: it stands behind them, and has no problem document. */
@ConfigMapping(prefix = "rhomboid.body")
public interface BodyLimits {

  /** Of every path that has none of its own. */
  @WithDefault("1M")
  MemorySize limit();

  /** By path, where it takes many things at once. */
  Map<String, MemorySize> limits();

  /** Of a path, in bytes. */
  default long of(String path) {
    return limits().getOrDefault(path, limit()).asLongValue();
  }

  /**
   * The whole body, whether or not it said how long it is.
   *
   * @param path that it was sent to
   * @throws ProblemException 413 {@code payload-too-large}; 400 {@code malformed-request} where it ended before it was whole
   */
  default byte[] read(InputStream body, String path) throws IOException {
    int limit = Math.toIntExact(of(path));
    byte[] read = whole(body, limit + 1);
    if (read.length > limit) {
      throw new ProblemException(tooLarge(limit));
    }
    return read;
  }

  /** Whoever hangs up in the middle is told nothing, and nothing of ours has failed. */
  private static byte[] whole(InputStream body, int most) {
    try {
      return body.readNBytes(most);
    } catch (IOException gone) {
      throw KitProblem.MALFORMED_REQUEST.because("the body ended before it was whole");
    }
  }

  static Problem tooLarge(long limit) {
    return Problem.of(KitProblem.PAYLOAD_TOO_LARGE, "a body has at most " + limit + " bytes");
  }
}
