package org.rhomboid.gateway.usecase;

import java.time.Instant;
import java.util.function.Function;

/**
 * One part of a composed answer: what a service said, or that it could not be asked.
 *
 * @param asOf the instant for which {@code data} is right; null when unavailable
 * @param data null when unavailable, and when the service's answer is that there is nothing
 */
public record Part<T>(PartStatus status, Instant asOf, T data) {

  public static <T> Part<T> ok(Instant asOf, T data) {
    return new Part<>(PartStatus.OK, asOf, data);
  }

  public static <T> Part<T> unavailable() {
    return new Part<>(PartStatus.UNAVAILABLE, null, null);
  }

  public boolean isAvailable() {
    return status != PartStatus.UNAVAILABLE;
  }

  <R> Part<R> map(Function<T, R> change) {
    return isAvailable() ? new Part<>(status, asOf, change.apply(data)) : unavailable();
  }
}
