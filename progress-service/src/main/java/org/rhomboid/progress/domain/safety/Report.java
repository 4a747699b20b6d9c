package org.rhomboid.progress.domain.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a member said at one moment about pain and symptoms: a check-in, or the part of a session before or after it.
 * Health data.
 *
 * @param id of the check-in or of the session's part, never used for another report
 * @param at when the member says it was; may be long before the server hears of it
 * @param date the member's date of {@code at}
 * @param pain 0 to 10 (numeric rating scale); null where not told
 * @param items pain during single exercises; empty where none was told
 * @param symptoms words of {@link Symptoms}. An unknown one is refused here too, as it would raise nothing unseen
 */
public record Report(
    UUID id,
    ReportKind kind,
    Instant at,
    LocalDate date,
    Integer pain,
    List<ItemPain> items,
    Set<String> symptoms) {

  public Report {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(date, "date");
    if (pain != null) {
      PainScale.check(pain);
    }
    items = List.copyOf(items);
    symptoms = Set.copyOf(symptoms);
    if (!symptoms.stream().allMatch(Symptoms::isKnown)) {
      throw new IllegalArgumentException("symptoms are words of the vocabulary");
    }
  }

  /** The highest pain that it tells of, before, after, alone or during an exercise; empty where it tells of none. */
  OptionalInt worstPain() {
    IntStream during = items.stream().mapToInt(ItemPain::pain);
    return IntStream.concat(Stream.ofNullable(pain).mapToInt(Integer::intValue), during).max();
  }

  /** Without its content: health data must not reach a log by accident. */
  @Override
  public String toString() {
    return "Report[" + id + "]";
  }
}
