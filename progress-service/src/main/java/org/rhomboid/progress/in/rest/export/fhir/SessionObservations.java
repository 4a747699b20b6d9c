package org.rhomboid.progress.in.rest.export.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;

/**
 * A performed session: an Observation of its duration with the exercises as components, and an Observation for each thing that was reported with it, as its
 * members. Not a Procedure, which is something done to a patient as care; HL7's guide on physical activity (R4) has what a person did as an Observation with
 * this code too.
 */
final class SessionObservations {

  static final String KIND = "session";

  private static final BigDecimal SECONDS_A_MINUTE = BigDecimal.valueOf(60);

  private final Names names;

  SessionObservations(Names names) {
    this.names = names;
  }

  /** The session first, then its members. */
  List<Observation> of(ExportedSession exported) {
    PerformedSession session = exported.recorded().session();
    Reported reported = new Reported(names, session.zone(), exported.recorded().recordedAt());
    List<Observation> members = members(session, reported);
    List<Observation> all = new ArrayList<>();
    all.add(whole(session, reported, members));
    all.addAll(members);
    return all;
  }

  private Observation whole(
      PerformedSession session, Reported reported, List<Observation> members) {
    return new Observation(
        names.id(KIND, session.id()),
        List.of(Identifier.of(session.id())),
        "final",
        List.of(Codes.ACTIVITY),
        CodeableConcept.of(Codes.EXERCISE_DURATION),
        names.toPatient(),
        null,
        period(session),
        reported.issued().toString(),
        List.of(names.toPatient()),
        Quantity.of(minutes(session), "minutes", "min"),
        null,
        Annotation.of(session.note()),
        members.stream().map(member -> new Reference("urn:uuid:" + member.id())).toList(),
        session.items().stream().map(SessionObservations::component).toList());
  }

  private static List<Observation> members(PerformedSession session, Reported reported) {
    List<Observation> members = new ArrayList<>();
    if (session.painBefore() != null) {
      members.add(
          reported.pain(
              session.id(), "before-session", session.painBefore(), session.startedAt(), null));
    }
    IntStream.range(0, session.items().size())
        .filter(i -> session.items().get(i).pain() != null)
        .mapToObj(i -> painDuring(session, i, reported))
        .forEach(members::add);
    if (session.painAfter() != null) {
      members.add(
          reported.pain(
              session.id(), "after-session", session.painAfter(), session.completedAt(), null));
    }
    session.symptoms().stream()
        .sorted()
        .map(word -> reported.symptom(session.id(), word, session.completedAt(), null))
        .forEach(members::add);
    return members;
  }

  private static Observation painDuring(PerformedSession session, int index, Reported reported) {
    PerformedItem item = session.items().get(index);
    return reported.painDuring(
        item.slug(), session.id() + "/" + index, item.pain(), period(session));
  }

  private static Observation.Component component(PerformedItem item) {
    CodeableConcept outcome =
        CodeableConcept.of(new Coding(Codes.OUTCOME, item.outcome().name(), null));
    return new Observation.Component(
        Codes.word(Codes.EXERCISE, item.slug()), outcome.with(words(item)));
  }

  private static String words(PerformedItem item) {
    StringBuilder words = new StringBuilder();
    words.append(item.outcome().name()).append(", sets: ").append(item.setsDone());
    if (item.repsDone() != null) {
      words.append(", repetitions: ").append(item.repsDone());
    }
    if (item.holdSeconds() != null) {
      words.append(", hold: ").append(item.holdSeconds()).append(" s");
    }
    if (item.effort() != null) {
      words.append(", effort: ").append(item.effort().name());
    }
    return words.toString();
  }

  private static Period period(PerformedSession session) {
    ZoneId zone = session.zone();
    return new Period(Names.at(session.startedAt(), zone), Names.at(session.completedAt(), zone));
  }

  /** To the hundredth. */
  private static BigDecimal minutes(PerformedSession session) {
    long seconds = Duration.between(session.startedAt(), session.completedAt()).toSeconds();
    BigDecimal minutes =
        BigDecimal.valueOf(seconds).divide(SECONDS_A_MINUTE, 2, RoundingMode.HALF_UP);
    return new BigDecimal(minutes.stripTrailingZeros().toPlainString());
  }
}
