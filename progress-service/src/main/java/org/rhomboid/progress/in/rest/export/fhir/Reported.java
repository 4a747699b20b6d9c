package org.rhomboid.progress.in.rest.export.fhir;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Observations of one report.
 *
 * @param names of the member's resources
 * @param zone where the member was
 * @param issued when the server accepted the report
 */
record Reported(Names names, ZoneId zone, Instant issued) {

  /**
   * A rating of pain at an instant. The kind of report is a second, narrower code beside the common one.
   *
   * @param about what tells it from the member's other ratings
   * @param report such as {@code before-session}
   */
  Observation pain(Object about, String report, int pain, Instant at, String note) {
    return rated(about, report, pain, Names.at(at, zone), null, note, null);
  }

  /** A rating of pain while an exercise was done, which is some time in the session. */
  Observation painDuring(String slug, Object about, int pain, Period session) {
    List<Observation.Component> exercise =
        List.of(
            new Observation.Component(
                CodeableConcept.of("Exercise"), Codes.word(Codes.EXERCISE, slug)));
    return rated(about, "during-exercise", pain, null, session, null, exercise);
  }

  Observation symptom(Object about, String word, Instant at, String note) {
    return new Observation(
        names.id("symptom", about + "/" + word),
        null,
        "final",
        List.of(Codes.SURVEY),
        CodeableConcept.of(Codes.SYMPTOM),
        names.toPatient(),
        Names.at(at, zone),
        null,
        issued.toString(),
        List.of(names.toPatient()),
        null,
        Codes.word(Codes.SYMPTOMS, word),
        Annotation.of(note),
        null,
        null);
  }

  private Observation rated(
      Object about,
      String report,
      int pain,
      String at,
      Period during,
      String note,
      List<Observation.Component> component) {
    Coding kind = new Coding(Codes.REPORT, report, null);
    return new Observation(
        names.id("pain", about + "/" + report),
        null,
        "final",
        List.of(Codes.SURVEY),
        CodeableConcept.of(Codes.PAIN, kind),
        names.toPatient(),
        at,
        during,
        issued.toString(),
        List.of(names.toPatient()),
        Quantity.of(BigDecimal.valueOf(pain), "score", "{score}"),
        null,
        Annotation.of(note),
        null,
        component);
  }
}
