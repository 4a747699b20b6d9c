package org.rhomboid.progress.in.rest.export.fhir;

/** The words that others understand too (LOINC, HL7), and the systems of our own. */
final class Codes {

  /** Asked of every report of pain: the numeric rating scale in words, 0 to 10. */
  static final Coding PAIN =
      loinc("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported");

  static final Coding EXERCISE_DURATION = loinc("55411-3", "Exercise duration");
  static final Coding SYMPTOM = loinc("75325-1", "Symptom");

  static final CodeableConcept SURVEY = category("survey", "Survey");
  static final CodeableConcept ACTIVITY = category("activity", "Activity");

  static final String EXERCISE = ours("exercise");
  static final String OUTCOME = ours("outcome");
  static final String SYMPTOMS = ours("symptom");
  static final String REPORT = ours("pain-report");
  static final String MEASURE = ours("goal-measure");

  private Codes() {}

  private static Coding loinc(String code, String display) {
    return new Coding("http://loinc.org", code, display);
  }

  private static CodeableConcept category(String code, String display) {
    return CodeableConcept.of(
        new Coding("http://terminology.hl7.org/CodeSystem/observation-category", code, display));
  }

  private static String ours(String system) {
    return "urn:rhomboid:code-system:" + system;
  }

  /** A word of one of our systems, such as {@code sharp-pain}, and the same for people. */
  static CodeableConcept word(String system, String word) {
    return CodeableConcept.of(new Coding(system, word, null)).with(word.replace('-', ' '));
  }
}
