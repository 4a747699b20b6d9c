package org.rhomboid.gateway.usecase.part;

import java.time.Instant;
import java.util.function.Function;

/**
 * One part of a composed answer: what a service said, said earlier, or that it cannot be had.
 *
 * @param asOf the instant for which {@code data} is right; null when unavailable
 * @param data null when unavailable, and when the service's answer is that there is nothing
 * @param refusal what the service said of the caller, where it is unavailable because of that; else null
 */
public record Part<T>(PartStatus status, Instant asOf, T data, CallerRefused.Reason refusal) {

  public static <T> Part<T> ok(Instant asOf, T data) {
    return new Part<>(PartStatus.OK, asOf, data, null);
  }

  public static <T> Part<T> stale(Instant asOf, T data) {
    return new Part<>(PartStatus.STALE, asOf, data, null);
  }

  public static <T> Part<T> unavailable() {
    return new Part<>(PartStatus.UNAVAILABLE, null, null, null);
  }

  static <T> Part<T> refused(CallerRefused.Reason refusal) {
    return new Part<>(PartStatus.UNAVAILABLE, null, null, refusal);
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
    return new Part<>(status, asOf, hasData() ? change.apply(data) : null, refusal);
  }
}
