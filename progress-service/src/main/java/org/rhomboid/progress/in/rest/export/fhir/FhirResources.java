package org.rhomboid.progress.in.rest.export.fhir;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rhomboid.progress.domain.export.ExportedPlanFact;
import org.rhomboid.progress.domain.export.ExportedPlanFact.PlannedSession;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.domain.session.PerformedSession;

/** The resources of a member in their order: the member, goals, plans, each session with what was reported with it, check-ins. */
final class FhirResources implements Iterable<FhirResource> {

  private final MemberExport export;
  private final Names names;

  FhirResources(MemberExport export) {
    this.export = export;
    this.names = new Names(export.tenant(), export.member());
  }

  /** One part after the other: a stream that joins them would hold all sessions before it hands out the first. */
  @Override
  public Iterator<FhirResource> iterator() {
    Iterator<? extends Iterator<? extends FhirResource>> parts =
        List.of(first().iterator(), sessions().iterator(), checkIns().iterator()).iterator();
    return new Iterator<>() {

      private Iterator<? extends FhirResource> part = parts.next();

      @Override
      public boolean hasNext() {
        while (!part.hasNext() && parts.hasNext()) {
          part = parts.next();
        }
        return part.hasNext();
      }

      @Override
      public FhirResource next() {
        hasNext();
        return part.next();
      }
    };
  }

  private Stream<FhirResource> first() {
    Goals goals = new Goals(names, export.exportedAt());
    CarePlans plans = new CarePlans(names, today(), performed());
    return Stream.of(
            List.of(names.patient()), goals.of(export.schedules()), plans.of(export.plans()))
        .flatMap(List::stream);
  }

  private Stream<Observation> sessions() {
    SessionObservations of = new SessionObservations(names);
    return StreamSupport.stream(export.sessions().spliterator(), false)
        .flatMap(session -> of.of(session).stream());
  }

  private Stream<Observation> checkIns() {
    CheckInObservations of = new CheckInObservations(names);
    return export.checkIns().stream().flatMap(checkIn -> of.of(checkIn).stream());
  }

  /** By the zone of the last schedule known. */
  private LocalDate today() {
    int known = export.schedules().size();
    ZoneId zone = known == 0 ? ZoneOffset.UTC : export.schedules().get(known - 1).zone();
    return export.exportedAt().atZone(zone).toLocalDate();
  }

  /** Of each planned session the first that was performed for it. */
  private Map<UUID, UUID> performed() {
    Set<UUID> planned = new HashSet<>();
    for (ExportedPlanFact fact : export.plans()) {
      fact.sessions().stream().map(PlannedSession::id).forEach(planned::add);
    }
    Map<UUID, UUID> performed = new HashMap<>();
    for (ExportedSession exported : export.sessions()) {
      PerformedSession session = exported.recorded().session();
      if (planned.contains(session.plannedSessionId())) {
        performed.putIfAbsent(session.plannedSessionId(), session.id());
      }
    }
    return performed;
  }
}
