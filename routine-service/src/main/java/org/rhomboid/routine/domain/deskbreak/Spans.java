package org.rhomboid.routine.domain.deskbreak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Arithmetic with stretches of time. Every result is in order, and no two of it touch. */
public final class Spans {

  private Spans() {}

  /** All that lies in any of them. */
  public static List<Span> union(Collection<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && !span.from().isAfter(merged.get(last).to())) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.from(), later(before.to(), span.to())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** What of the first lies in none of the others. */
  public static List<Span> without(Collection<Span> spans, Collection<Span> others) {
    List<Span> blocked = union(others);
    List<Span> left = new ArrayList<>();
    for (Span span : union(spans)) {
      Instant from = span.from();
      for (Span block : blocked) {
        Span.between(from, earlier(span.to(), block.from())).ifPresent(left::add);
        from = later(from, block.to());
      }
      Span.between(from, span.to()).ifPresent(left::add);
    }
    return List.copyOf(left);
  }

  /** What lies in both. */
  public static List<Span> within(Collection<Span> spans, Span bounds) {
    return union(spans).stream()
        .map(
            span ->
                Span.between(later(span.from(), bounds.from()), earlier(span.to(), bounds.to())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The shortest stretch that holds all of them; empty where there is none. */
  public static Optional<Span> hull(Collection<Span> spans) {
    List<Span> merged = union(spans);
    return merged.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(merged.get(0).from(), merged.get(merged.size() - 1).to()));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
