package org.rhomboid.progress.domain.safety;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A member in UTC whose day 0 is 2026-11-02, and what they tell. */
final class Told {

  private static final LocalDate DAY_0 = LocalDate.of(2026, 11, 2);

  private Told() {}

  static LocalDate day(int day) {
    return DAY_0.plusDays(day);
  }

  static Instant at(int day, String time) {
    return day(day).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
  }

  static Report pain(int pain, int day, String time) {
    return report(ReportKind.ALONE, at(day, time), day(day), pain);
  }

  static Report pain(int pain, int day) {
    return pain(pain, day, "09:00");
  }

  static Report symptoms(int day, String... words) {
    return report(ReportKind.ALONE, at(day, "09:00"), day(day), null, words);
  }

  static Report during(Integer after, int day, int... pains) {
    List<ItemPain> items =
        IntStream.of(pains).mapToObj(pain -> new ItemPain("band-row", pain)).toList();
    Instant at = at(day, "09:00");
    return new Report(
        id(ReportKind.AFTER_SESSION + "/" + at + "/" + after + Arrays.toString(pains)),
        ReportKind.AFTER_SESSION,
        at,
        day(day),
        after,
        items,
        Set.of());
  }

  static Report report(ReportKind kind, Instant at, LocalDate date, Integer pain, String... words) {
    UUID id = id(kind + "/" + at + "/" + date + "/" + pain + Arrays.toString(words));
    return new Report(id, kind, at, date, pain, List.of(), Set.of(words));
  }

  /** Triaged as soon as it is told. */
  static SafetyChange then(SafetyState state, Report report) {
    return Triage.of(state, List.of(report), report.at().plusSeconds(1), report.date());
  }

  static SafetyState after(SafetyState state, Report... reports) {
    for (Report report : reports) {
      state = then(state, report).after();
    }
    return state;
  }

  static SafetyState after(Report... reports) {
    return after(SafetyState.NONE, reports);
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
