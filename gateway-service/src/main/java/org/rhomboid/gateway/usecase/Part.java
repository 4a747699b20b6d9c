package org.rhomboid.gateway.usecase;

import java.time.Instant;
import java.util.function.Function;

/**
 * One part of a composed answer: what a service said, or that it could not be asked.
 *
 * @param asOf the instant for which {@code data} is right; null when unavailable
 * @param data null when unavailable, and when the service's answer is that there is nothing
 */
public record Part<T>(Status status, Instant asOf, T data) {

  /** {@code STALE} is the last answer of a service that is down now. */
  public enum Status {
    OK,
    STALE,
    UNAVAILABLE
  }

  public static <T> Part<T> ok(Instant asOf, T data) {
    return new Part<>(Status.OK, asOf, data);
  }

  public static <T> Part<T> unavailable() {
    return new Part<>(Status.UNAVAILABLE, null, null);
  }

  public boolean isAvailable() {
    return status != Status.UNAVAILABLE;
  }

  <R> Part<R> map(Function<T, R> change) {
    return isAvailable() ? new Part<>(status, asOf, change.apply(data)) : unavailable();
  }
}
