package org.rhomboid.gateway.usecase.part;

import java.util.stream.Stream;

/**
 * Whose fault a refused token is. The gateway has verified it, so one service that does not accept what another one does is out of step and costs its own
 * part; where no service accepts it, it has expired on its way.
 */
public final class Acceptance {

  private Acceptance() {}

  /**
   * @throws CallerRefused where a service refused the token and none answered for it
   */
  public static void require(Part<?>... parts) {
    boolean refused = Stream.of(parts).anyMatch(Part::refused);
    if (refused && Stream.of(parts).noneMatch(Part::isOk)) {
      throw new CallerRefused(CallerRefused.Reason.NOT_ACCEPTED);
    }
  }
}
