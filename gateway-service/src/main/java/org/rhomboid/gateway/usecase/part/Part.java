package org.rhomboid.gateway.usecase.part;

import java.time.Instant;
import java.util.function.Function;

/**
 * One part of a composed answer: what a service said, said earlier, or that it cannot be had.
 *
 * @param asOf the instant for which {@code data} is right; null when unavailable
 * @param data null when unavailable, and when the service's answer is that there is nothing
 * @param refused whether it is unavailable because the service did not accept the token
 */
public record Part<T>(PartStatus status, Instant asOf, T data, boolean refused) {

  public static <T> Part<T> ok(Instant asOf, T data) {
    return new Part<>(PartStatus.OK, asOf, data, false);
  }

  public static <T> Part<T> stale(Instant asOf, T data) {
    return new Part<>(PartStatus.STALE, asOf, data, false);
  }

  public static <T> Part<T> unavailable() {
    return new Part<>(PartStatus.UNAVAILABLE, null, null, false);
  }

  static <T> Part<T> notAccepted() {
    return new Part<>(PartStatus.UNAVAILABLE, null, null, true);
  }

  public boolean isOk() {
    return status == PartStatus.OK;
  }

  public boolean isAvailable() {
    return status != PartStatus.UNAVAILABLE;
  }

  /** Whether there is something to look at. */
  public boolean hasData() {
    return data != null;
  }

  /** The same part with something else made of its data; where there is none there is nothing to make. */
  public <R> Part<R> map(Function<T, R> change) {
    return new Part<>(status, asOf, hasData() ? change.apply(data) : null, refused);
  }
}
