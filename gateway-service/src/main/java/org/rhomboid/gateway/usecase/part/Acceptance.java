package org.rhomboid.gateway.usecase.part;

import java.util.stream.Stream;
import org.rhomboid.gateway.usecase.part.CallerRefused.Reason;

/**
 * What a refusal by one service means for the whole. Who was erased is so for all of them, whether or not they have heard of it yet. But whose fault is a
 * refused token? The gateway has verified it, so one service that does not accept what another one does is out of step and costs its own
 * part; where no service accepts it, it has expired on its way.
 */
public final class Acceptance {

  private Acceptance() {}

  /**
   * @param parts that services were asked for
   * @throws CallerRefused where a service says that the member was erased, or one refused the token and none answered for it
   */
  public static void require(Part<?>... parts) {
    if (anyIs(Reason.ERASED, parts)) {
      throw new CallerRefused(Reason.ERASED);
    }
    if (anyIs(Reason.NOT_ACCEPTED, parts) && Stream.of(parts).noneMatch(Part::isOk)) {
      throw new CallerRefused(Reason.NOT_ACCEPTED);
    }
  }

  private static boolean anyIs(Reason refusal, Part<?>... parts) {
    return Stream.of(parts).anyMatch(part -> part.refusal() == refusal);
  }
}
