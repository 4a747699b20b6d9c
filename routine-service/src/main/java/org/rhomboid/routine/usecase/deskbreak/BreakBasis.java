package org.rhomboid.routine.usecase.deskbreak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.deskbreak.AnsweredBreak;
import org.rhomboid.routine.domain.deskbreak.BreakDay;
import org.rhomboid.routine.domain.deskbreak.BreakRequest;
import org.rhomboid.routine.domain.deskbreak.DeskBreaks;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.profile.Profile;

/** All that the breaks of some days are planned from, read once for all of them. */
record BreakBasis(
    Member member,
    Profile profile,
    Catalog catalog,
    List<Span> busy,
    List<PastSession> around,
    Map<String, Prescription> prescribed,
    List<AnsweredBreak> answered) {

  private static final UUID BREAKS = UUID.fromString("6d1c1c6e-0a57-4b0e-9a1e-3f1f3c0b7e52");

  BreakBasis withBusy(List<Span> other) {
    return new BreakBasis(member, profile, catalog, other, around, prescribed, answered);
  }

  BreakBasis withAnswered(List<AnsweredBreak> other) {
    return new BreakBasis(member, profile, catalog, busy, around, prescribed, other);
  }

  /** The same with more sessions. */
  BreakBasis withAround(List<PastSession> more) {
    List<PastSession> all = Stream.concat(around.stream(), more.stream()).toList();
    return new BreakBasis(member, profile, catalog, busy, all, prescribed, answered);
  }

  BreakBasis prescribing(Map<String, Prescription> other) {
    return new BreakBasis(member, profile, catalog, busy, around, other, answered);
  }

  BreakRequest request(LocalDate date) {
    List<Instant> kept = answered(date).map(it -> it.deskBreak().at().toInstant()).toList();
    UUID namespace = NameBasedId.of(BREAKS, member.key());
    return new BreakRequest(namespace, profile, date, catalog, busy, around, prescribed, kept);
  }

  /** What is planned on a date and what was answered there, together. */
  BreakReading on(LocalDate date) {
    BreakDay day = DeskBreaks.day(request(date));
    List<ReadBreak> breaks =
        Stream.concat(
                day.breaks().stream().map(ReadBreak::open), answered(date).map(ReadBreak::answered))
            .sorted(Comparator.comparing(it -> it.deskBreak().at().toInstant()))
            .toList();
    return new BreakReading(date, profile.zone(), breaks, day.fewerBecause());
  }

  private Stream<AnsweredBreak> answered(LocalDate date) {
    return answered.stream().filter(it -> it.date().equals(date));
  }
}
