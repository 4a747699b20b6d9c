package org.rhomboid.progress.in.rest;

import java.util.List;
import java.util.Map;
import org.rhomboid.progress.domain.safety.Urgency;

/**
 * All guidance in one language, as its file has it. Everybody is told what to do before why.
 *
 * @param urgencies what to do, a sentence or two a line
 * @param findings by the code of a finding
 * @param advice what advice is, and that it can be put away
 * @param noDiagnosis that none of it is a diagnosis
 */
record GuidanceText(
    Map<Urgency, List<String>> urgencies,
    Map<String, OfFinding> findings,
    Hold hold,
    String advice,
    String noDiagnosis) {

  /**
   * @param title what was reported, in a few words
   * @param text what is to be known or done about it beside what its urgency asks for
   */
  record OfFinding(String title, String text) {}

  /**
   * @param meaning what being on hold means
   * @param ends how it ends
   * @param endsForPain how it ends where strong pain is all there is
   */
  record Hold(String meaning, String ends, String endsForPain) {}
}
