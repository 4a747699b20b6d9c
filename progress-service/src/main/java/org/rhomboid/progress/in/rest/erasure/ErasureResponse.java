package org.rhomboid.progress.in.rest.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rhomboid.progress.domain.erasure.Erasure;

/**
 * How far an erasure is.
 *
 * @param state {@code DONE} when every service has forgotten
 */
public record ErasureResponse(
    UUID id, ErasureState state, Instant erasedAt, List<ServiceState> services) {

  /** Whether something is still to be done. */
  public enum ErasureState {
    RUNNING,
    DONE
  }

  /**
   * A service.
   *
   * @param doneAt when it had forgotten; null: not yet
   */
  public record ServiceState(String name, Instant doneAt) {}

  static ErasureResponse of(Erasure erasure) {
    return new ErasureResponse(
        erasure.id(),
        erasure.isDone() ? ErasureState.DONE : ErasureState.RUNNING,
        erasure.erasedAt(),
        Erasure.SERVICES.stream()
            .map(name -> new ServiceState(name, erasure.doneAt().get(name)))
            .toList());
  }
}
