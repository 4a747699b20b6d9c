package org.rhomboid.routine.domain.simulation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;

/** The facts that a planned week would leave, if it went as stated: each session at noon, a report after it and, where one is stated, the next morning. */
record StatedAnswers(List<Sitting> sittings, List<PainReport> reports) {

  private static final LocalTime MORNING = LocalTime.of(7, 0);

  static StatedAnswers of(Plan plan, StatedWeek how, ZoneId zone) {
    List<Sitting> sittings = new ArrayList<>();
    List<PainReport> reports = new ArrayList<>();
    for (PlannedSession session : plan.sessions().subList(0, how.done(plan.sessions().size()))) {
      sittings.add(sitting(session, how, zone));
      reports.add(after(session, how, zone));
      how.painNextMorning().ifPresent(pain -> reports.add(morning(session, pain, zone)));
    }
    return new StatedAnswers(sittings, reports);
  }

  AdaptationFacts after(AdaptationFacts before) {
    List<Sitting> all = new ArrayList<>(before.sittings());
    all.addAll(sittings);
    List<PainReport> said = new ArrayList<>(before.reports());
    said.addAll(reports);
    return new AdaptationFacts(all, said, before.undone());
  }

  List<PastSession> performed(Catalog catalog) {
    return sittings.stream().map(sitting -> sitting.session().in(catalog)).toList();
  }

  private static Sitting sitting(PlannedSession session, StatedWeek how, ZoneId zone) {
    List<PerformedSession.Item> items =
        session.items().stream().map(item -> done(item, how)).toList();
    Map<String, Dose> planned =
        session.items().stream()
            .collect(Collectors.toMap(item -> item.exercise().slug(), PlannedItem::dose));
    PerformedSession performed =
        new PerformedSession(
            NameBasedId.of(session.id(), "performed"),
            Optional.of(session.id()),
            at(session, LocalTime.NOON, 0, zone),
            session.date(),
            items);
    return new Sitting(performed, planned);
  }

  private static PerformedSession.Item done(PlannedItem item, StatedWeek how) {
    Dose dose = item.dose();
    return new PerformedSession.Item(
        item.exercise().slug(),
        Outcome.DONE,
        dose.sets(),
        dose.reps(),
        dose.holdSeconds(),
        Optional.of(how.effort()));
  }

  private static PainReport after(PlannedSession session, StatedWeek how, ZoneId zone) {
    Map<String, Integer> byExercise =
        session.items().stream()
            .collect(Collectors.toMap(item -> item.exercise().slug(), item -> how.pain()));
    return report(
        session,
        PainReport.Kind.AFTER_SESSION,
        at(session, LocalTime.NOON, 0, zone),
        0,
        how.pain(),
        byExercise);
  }

  private static PainReport morning(PlannedSession session, int pain, ZoneId zone) {
    Instant at = at(session, MORNING, 1, zone);
    return report(session, PainReport.Kind.MORNING_AFTER, at, 1, pain, Map.of());
  }

  private static PainReport report(
      PlannedSession session,
      PainReport.Kind kind,
      Instant at,
      int daysLater,
      int pain,
      Map<String, Integer> byExercise) {
    return new PainReport(
        NameBasedId.of(session.id(), kind.name()),
        kind,
        Optional.of(NameBasedId.of(session.id(), "performed")),
        at,
        session.date().plusDays(daysLater),
        Optional.of(pain),
        byExercise,
        Set.of());
  }

  private static Instant at(PlannedSession session, LocalTime time, int daysLater, ZoneId zone) {
    return session.date().plusDays(daysLater).atTime(time).atZone(zone).toInstant();
  }
}
