package org.rhomboid.progress.in.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.safety.Urgency;

/**
 * What is open of a member's findings.
 *
 * @param hold whether plans stop until a professional has cleared the member
 * @param holdVersion how often that or the findings have changed, 0 before the first time
 * @param findings the most urgent first
 */
public record SafetyResponse(boolean hold, long holdVersion, List<OpenFinding> findings) {

  /**
   * An open finding.
   *
   * @param code the symptom that raised it, or {@code pain-of-8-or-more}, or {@code pain-trend}
   * @param holds whether it holds; what does not is advice, which can be dismissed
   * @param guidance what to do, line by line, in the language of the answer
   */
  public record OpenFinding(
      UUID id,
      String code,
      Urgency urgency,
      boolean holds,
      Instant raisedAt,
      List<String> guidance) {}

  static SafetyResponse of(SafetyState safety, GuidanceTexts texts, Language language) {
    return new SafetyResponse(
        safety.holds(),
        safety.holdVersion(),
        safety.findings().stream().map(it -> finding(it, texts, language)).toList());
  }

  private static OpenFinding finding(Finding finding, GuidanceTexts texts, Language language) {
    return new OpenFinding(
        finding.id(),
        finding.code(),
        finding.urgency(),
        finding.holds(),
        finding.raisedAt(),
        texts.of(finding, language));
  }
}
